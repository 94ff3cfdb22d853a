package org.carestead.asking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.asking.AskView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** Somebody who asks to help: who they say they are, and the three answers. */
class AskCard extends Article {

    AskCard(AskView ask, Runnable no, Runnable never) {
        Formats formats = Formats.current();
        addClassNames("card", "person", PersonColor.of(ask.asker().id()).styleClass());
        Div words = new Div(
                new H2(getTranslation("asking.asks", ask.fullName())),
                Texts.soft(getTranslation(
                        "asking.says",
                        getTranslation("asking.i-am." + ask.relationship().name()),
                        formats.date(ask.askedAt()))));
        words.addClassName("grow");
        add(new Row(new PersonBadge(ask.asker().id(), ask.initials()), words));
        if (!ask.word().isEmpty()) {
            add(new Paragraph(getTranslation("asking.word-of", ask.givenName(), ask.word())));
        }
        add(Texts.in(
                new Paragraph(),
                getTranslation(
                        ask.hasAccount() ? "asking.careful" : "asking.careful.stranger",
                        ask.givenName(),
                        ask.email())));
        Anchor invite =
                new Anchor("/" + Routes.INVITE + "/" + ask.id().id(), getTranslation("asking.invite", ask.givenName()));
        invite.addClassNames("btn", "main");
        add(
                new Row(invite, named("asking.no", ask, Buttons.quiet("", no))),
                new Row(named("asking.never", ask, Buttons.stop("", never))));
    }

    private Button named(String key, AskView ask, Button button) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", ask.fullName()));
        return button;
    }
}
