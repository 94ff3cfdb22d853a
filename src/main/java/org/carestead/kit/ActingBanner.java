package org.carestead.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** Says for whom one acts, in their colour, on top of every screen that acts for somebody else. */
public final class ActingBanner extends Div {

    /**
     * @param who "You are helping Rosa Alvarez."
     * @param what what one may do, in a sentence
     */
    public ActingBanner(UUID member, String initials, String who, String what) {
        addClassNames("banner", PersonColor.of(member).styleClass());
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", who);
        Span name = new Span(who);
        name.addClassName("who");
        add(new PersonBadge(member, initials), new Div(name, new Span(" "), Texts.soft(what)));
    }
}
