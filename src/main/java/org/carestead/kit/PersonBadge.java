package org.carestead.kit;

import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** A person's initials on a round in their colour. For the eye only: the name always stands beside it. */
public final class PersonBadge extends Span {

    public PersonBadge(UUID person, String initials) {
        super(initials);
        addClassNames("face", PersonColor.of(person).styleClass());
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The larger round of a card's head. */
    public PersonBadge big() {
        addClassName("big");
        return this;
    }
}
