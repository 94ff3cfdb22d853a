package org.carestead.invitation;

import java.time.InstantSource;
import java.util.UUID;
import org.carestead.courier.DeliveryTrouble;
import org.carestead.courier.MessageId;
import org.carestead.invitation.InvitationEvent.InvitationUndelivered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail of an invitation did not arrive: whoever invited must know, or both wait for each other. */
@Component
@Order(3)
class InvitationTrouble implements DeliveryTrouble {

    private final InvitationRows rows;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    InvitationTrouble(InvitationRows rows, ApplicationEventPublisher events, InstantSource clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void undelivered(MessageId message, @Nullable UUID contactPoint, boolean forGood) {
        rows.carriedBy(message)
                .filter(invitation -> invitation.stateAt(clock.instant()) == InvitationState.PENDING)
                .ifPresent(invitation ->
                        events.publishEvent(new InvitationUndelivered(invitation.id(), invitation.member(), null)));
    }
}
