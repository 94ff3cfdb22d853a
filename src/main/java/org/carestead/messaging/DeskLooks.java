package org.carestead.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.carestead.messaging.DeskRows.Kept;
import org.carestead.messaging.MessagingEvent.PlanLooked;
import org.carestead.person.PersonId;
import org.carestead.staff.StaffAuthority;
import org.springframework.stereotype.Component;

/** Puts down that somebody at the plan has looked at a conversation. */
@Component
class DeskLooks {

    // An open screen reads again by itself when something changes; within this time that is one look.
    private static final Duration ONE_LOOK = Duration.ofMinutes(1);

    private final SeenRows seen;
    private final ConversationRows rows;
    private final MessagingEffects effects;
    private final InstantSource clock;

    DeskLooks(SeenRows seen, ConversationRows rows, MessagingEffects effects, InstantSource clock) {
        this.seen = seen;
        this.rows = rows;
        this.effects = effects;
        this.clock = clock;
    }

    void record(StaffAuthority authority, Kept looked) {
        PersonId reader = authority.actor().person();
        Instant now = clock.instant();
        int through = seen.throughSince(looked.id(), reader, now.minus(ONE_LOOK));
        if (through >= looked.last()) {
            return;
        }
        boolean news =
                seen.of(looked.id()).stream().noneMatch(place -> place.atDesk() && place.through() >= looked.last());
        if (news) {
            rows.hold(looked.id());
        }
        seen.move(looked.id(), reader, true, looked.last(), now);
        effects.noted(new PlanLooked(looked.id(), looked.member(), reader, Desk.of(authority)));
        if (news) {
            effects.look(looked.member());
        }
    }

    void refused(StaffAuthority authority) {
        effects.refused(new MessagingRefused(null, authority.actor().person(), MessagingRefusal.NOT_AVAILABLE));
    }
}
