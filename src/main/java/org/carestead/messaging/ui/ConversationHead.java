package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.text.ListFormat;
import java.util.function.Consumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.messaging.ConversationLine;
import org.carestead.messaging.ConversationPage;
import org.carestead.messaging.ConversationState;
import org.carestead.pharmacy.ui.Subject;

/** What a conversation is about, with whom, and, for the member, who else may read it and how to change that. */
class ConversationHead extends Div {

    ConversationHead(ConversationPage page, Subject subject, Consumer<Boolean> share) {
        addClassName("conversation-head");
        ConversationLine about = page.about();
        String desk = getTranslation("messaging.desk." + about.desk().name());
        Row title = Row.between(new H2(about.subject()));
        if (about.state() == ConversationState.CLOSED) {
            title.add(new Tag(getTranslation("messaging.state.CLOSED"), Tone.PLAIN));
        } else if (about.waiting()) {
            title.add(new Tag(getTranslation("messaging.waiting"), Tone.PLAIN));
        }
        add(
                title,
                Texts.soft(
                        about.medicine() == null
                                ? getTranslation("messaging.with", desk)
                                : getTranslation("messaging.with-about", desk, about.medicine())));
        if (page.ownEyes() && subject.own()) {
            add(sharing(page, desk, share));
        }
    }

    private Row sharing(ConversationPage page, String desk, Consumer<Boolean> share) {
        Row box = new Row();
        box.addClassName("sharing");
        boolean shared = page.about().shared();
        String sentence = !shared
                ? getTranslation("messaging.sharing.private", desk)
                : page.family().isEmpty()
                        ? getTranslation("messaging.sharing.nobody")
                        : getTranslation("messaging.sharing.shared", names(page));
        Div words = new Div(Texts.soft(sentence));
        words.addClassName("grow");
        if (!shared) {
            words.add(Texts.small(getTranslation("messaging.share.hint")));
        }
        box.add(
                words,
                shared
                        ? Buttons.quiet(getTranslation("messaging.keep-private"), () -> share.accept(false))
                        : Buttons.quiet(getTranslation("messaging.share"), () -> share.accept(true)));
        return box;
    }

    private static String names(ConversationPage page) {
        return ListFormat.getInstance(Formats.current().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(page.family());
    }
}
