package org.carestead.person;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.carestead.courier.DeliveryTrouble;
import org.carestead.courier.MessageId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks a contact point where nothing can be delivered any more, once. Comes before whoever looks for another way. */
@Component
@Order(1)
class ContactTrouble implements DeliveryTrouble {

    private final ContactPoints contactPoints;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ContactTrouble(ContactPoints contactPoints, ApplicationEventPublisher events, InstantSource clock) {
        this.contactPoints = contactPoints;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void undelivered(MessageId message, @Nullable UUID contactPoint, boolean forGood) {
        if (forGood && contactPoint != null) {
            contactPoints.findById(new ContactPointId(contactPoint)).ifPresent(this::fails);
        }
    }

    private void fails(ContactPoint point) {
        Instant now = clock.instant();
        if (point.fails(now)) {
            events.publishEvent(new ContactPointFailed(point.person(), point.id(), point.kind(), now));
        }
    }
}
