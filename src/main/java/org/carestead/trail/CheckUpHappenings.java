package org.carestead.trail;

import java.util.UUID;
import org.carestead.checkup.CheckUpEvent;
import org.carestead.checkup.CheckUpEvent.CheckUpRefused;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/** What the events of check-ups say. */
final class CheckUpHappenings {

    private CheckUpHappenings() {}

    static Happening of(CheckUpEvent event) {
        Happening happening = Happening.of(event, owner(event)).by(event.by());
        return event instanceof CheckUpRefused refused ? happening.refused(refused.reason()) : happening;
    }

    private static UUID owner(CheckUpEvent event) {
        MemberId member = event.member();
        PersonId by = event.by();
        if (member != null) {
            return member.id();
        }
        if (by == null) {
            throw new IllegalArgumentException("Of nobody, by nobody");
        }
        return by.id();
    }
}
