package org.carestead.trail;

import org.carestead.member.MemberId;
import org.carestead.standin.StandInEvent;
import org.carestead.standin.StandInRefused;

/** What the events of stand-ins say. */
final class StandInHappenings {

    private StandInHappenings() {}

    static Happening of(StandInEvent event) {
        return Happening.of(event, event.member().id()).by(event.by()).about(event.offer());
    }

    static Happening of(StandInRefused refused) {
        MemberId member = refused.member();
        return Happening.of(refused, member == null ? refused.by().id() : member.id())
                .by(refused.by())
                .refused(refused.reason());
    }
}
