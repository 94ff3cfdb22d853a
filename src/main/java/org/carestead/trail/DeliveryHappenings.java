package org.carestead.trail;

import org.carestead.delivery.DeliveryEvent;
import org.carestead.delivery.DeliveryEvent.DetailChangeRefused;

/** What the events of delivery say: which part, and never what it says. */
final class DeliveryHappenings {

    private DeliveryHappenings() {}

    static Happening of(DeliveryEvent event) {
        Happening happening = Happening.of(event, event.member().id())
                .by(event.by())
                .with(event.part().name())
                .through(event.grant(), event.member());
        return event instanceof DetailChangeRefused refused ? happening.refused(refused.reason()) : happening;
    }
}
