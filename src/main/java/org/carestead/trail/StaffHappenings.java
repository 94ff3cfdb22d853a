package org.carestead.trail;

import java.util.UUID;
import org.carestead.staff.StaffEvent;
import org.carestead.staff.StaffEvent.HatChangeRefused;
import org.carestead.staff.StaffEvent.HatGiven;
import org.carestead.staff.StaffEvent.HatTaken;
import org.carestead.staff.StaffEvent.StaffRefused;

/** What the events of the staff say. A hat belongs into the trail of whoever wears it. */
final class StaffHappenings {

    private StaffHappenings() {}

    static Happening of(StaffEvent event) {
        return switch (event) {
            case HatGiven given ->
                hat(given, given.person().id()).with(given.hat().name());
            case HatTaken taken ->
                hat(taken, taken.person().id()).with(taken.hat().name());
            case HatChangeRefused refused ->
                Happening.of(refused, refused.by().id())
                        .by(refused.by())
                        .with(refused.hat().name())
                        .refused(refused.reason());
            case StaffRefused refused ->
                Happening.of(refused, refused.by().id())
                        .by(refused.by())
                        .with(refused.hat().name())
                        .refused(Outcome.REFUSED);
        };
    }

    private static Happening hat(StaffEvent event, UUID person) {
        return Happening.of(event, person).by(event.by()).about(person);
    }
}
