package org.carestead.trail;

import org.carestead.emergency.EmergencyEvent;
import org.carestead.emergency.EmergencyRefused;
import org.carestead.member.MemberId;

/** What the events of emergency access say. */
final class EmergencyHappenings {

    private EmergencyHappenings() {}

    static Happening of(EmergencyEvent event) {
        return Happening.of(event, event.whose().member().id())
                .by(event.by())
                .about(event.whose().trusted().id());
    }

    // Who tries an id that there is not leaves the trace in their own trail.
    static Happening of(EmergencyRefused refused) {
        MemberId member = refused.member();
        return Happening.of(refused, member == null ? refused.by().id() : member.id())
                .by(refused.by())
                .refused(refused.reason());
    }
}
