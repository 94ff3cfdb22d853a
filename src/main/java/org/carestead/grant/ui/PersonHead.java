package org.carestead.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;

/** The head of a person's card: who, a line about it, how it stands. */
public final class PersonHead {

    private PersonHead() {}

    /** Badge, name, a line about them, and how it stands with them. */
    public static Row of(UUID person, String initials, String name, String about, Tag tag) {
        Div words = new Div(new H2(name), Texts.soft(about));
        Row who = new Row(new PersonBadge(person, initials).big(), words);
        who.addClassNames("grow", "who-row");
        words.addClassName("grow");
        return Row.between(who, tag);
    }
}
