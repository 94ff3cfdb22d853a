package org.carestead.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.staff.Hat;
import org.carestead.staff.StaffPerson;
import org.carestead.staff.WornHat;

/** Somebody of the staff, with their hats and what each lets them do. */
class StaffCard extends Article {

    StaffCard(StaffPerson person, Consumer<Hat> onTake) {
        addClassNames("card", "person", PersonColor.of(person.id().id()).styleClass());
        UnorderedList hats = new UnorderedList();
        hats.addClassName("plain");
        person.hats().forEach(worn -> hats.add(item(person, worn, onTake)));
        Row who = new Row(new PersonBadge(person.id().id(), person.initials()), new H2(person.fullName()));
        who.addClassName("who-row");
        add(who, hats);
    }

    private ListItem item(StaffPerson person, WornHat worn, Consumer<Hat> onTake) {
        String role = getTranslation("staff.hat." + worn.hat().name());
        Span name = new Span(role);
        name.addClassName("what");
        Div words = new Div(
                name,
                Texts.small(getTranslation("staff.hat." + worn.hat().name() + ".sentence")),
                Texts.small(
                        getTranslation("staff.people.since", Formats.current().date(worn.since()))));
        words.addClassNames("grow", "hat");
        Button take = Buttons.stop(getTranslation("staff.take"), () -> onTake.accept(worn.hat()));
        take.setAriaLabel(getTranslation("staff.take.of", role, person.fullName()));
        return new ListItem(Row.between(words, take));
    }
}
