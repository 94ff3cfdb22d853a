package org.carestead.access;

import org.carestead.access.ActingEvent.ActingRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts on record that somebody who was let in asked by name for what is not there for them: hidden, somebody else's, or
 * made up. What they are answered stays the same for all three, so that nothing is learned by asking.
 */
@Component
public class MissedAttempts {

    private final ApplicationEventPublisher events;

    MissedAttempts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Notes one, in the transaction of the authority. */
    public void note(Authority authority) {
        events.publishEvent(new ActingRefused(
                authority.actor().person(),
                authority.member(),
                authority.grant(),
                authority.need(),
                authority.grant() == null ? Refusal.NOT_AVAILABLE : Refusal.NOT_THERE));
    }
}
