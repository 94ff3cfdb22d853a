package org.carestead.standin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.standin.StandInLists.Lender;

/** Which helpers may have somebody stand in. */
class LendersCard extends Article {

    LendersCard(List<Lender> helpers, Consumer<Lender> allow, Consumer<Lender> stop) {
        addClassName("card");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        helpers.forEach(helper -> list.add(new ListItem(line(helper, allow, stop))));
        add(new H2(getTranslation("standin.title")), new Paragraph(getTranslation("standin.about")), list);
    }

    private Row line(Lender helper, Consumer<Lender> allow, Consumer<Lender> stop) {
        String key = helper.allowed() ? "standin.forbid" : "standin.allow";
        Button button = Buttons.quiet(getTranslation(key), () -> (helper.allowed() ? stop : allow).accept(helper));
        button.setAriaLabel(getTranslation(key + ".of", helper.name()));
        return Row.between(
                Texts.soft(getTranslation(helper.allowed() ? "standin.may" : "standin.may-not", helper.name())),
                button);
    }
}
