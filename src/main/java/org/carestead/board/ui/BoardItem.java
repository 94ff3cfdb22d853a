package org.carestead.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.function.Consumer;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Permissions;
import org.carestead.board.BoardKind;
import org.carestead.board.BoardLine;
import org.carestead.board.BoardPerson;
import org.carestead.kit.Buttons;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** One thing on the board: what it is, how it stands, and the button that does it. */
class BoardItem extends ListItem {

    private final transient BoardPerson person;

    /** @param main whether its button is the card's main one: what matters most today */
    BoardItem(BoardPerson person, BoardLine line, BoardWords words, boolean main, Consumer<MedicineId> order) {
        this.person = person;
        Div text = new Div(new H3(Texts.whole(words.title(line))), Texts.soft(words.sentence(line)));
        text.addClassName("grow");
        add(Row.between(text, right(line, words, main, order)));
    }

    private Component right(BoardLine line, BoardWords words, boolean main, Consumer<MedicineId> order) {
        MedicineId medicine = line.medicine();
        Level refills = level(Area.REFILLS);
        if (medicine != null && line.kind() != BoardKind.ENOUGH && refills.covers(Level.ASK_FIRST)) {
            String key = refills == Level.ASK_FIRST
                    ? "board.ask"
                    : line.kind() == BoardKind.RENEWAL ? "board.ask-prescriber" : "board.order";
            return button(key, line, main, () -> order.accept(medicine));
        }
        boolean toDo = line.kind() == BoardKind.PLAN_SAID_NO || line.kind() == BoardKind.INFORMATION_NEEDED;
        if (toDo && level(Area.PRIOR_AUTHORIZATIONS).covers(Level.ASK_FIRST)) {
            return link(line);
        }
        return words.tag(line);
    }

    private Level level(Area area) {
        Permissions permissions = person.helped().permissions();
        return permissions.level(area);
    }

    private Button button(String key, BoardLine line, boolean main, Runnable ordering) {
        String text = getTranslation(key, person.givenName());
        Button button = main ? Buttons.main(text, ordering) : Buttons.plain(text, ordering);
        button.setAriaLabel(getTranslation(key + ".of", line.about(), person.givenName()));
        return button;
    }

    private Anchor link(BoardLine line) {
        Anchor link = new Anchor(
                "/" + Routes.helping(person.helped().member().id(), Routes.PRIOR_AUTHORIZATIONS),
                getTranslation("board.see"));
        link.addClassNames("btn", "quiet");
        link.setAriaLabel(getTranslation("board.see.of", line.about(), person.givenName()));
        return link;
    }
}
