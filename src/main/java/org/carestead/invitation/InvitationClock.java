package org.carestead.invitation;

import java.time.InstantSource;
import org.carestead.database.Conflicts;
import org.carestead.invitation.InvitationEvent.InvitationExpired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes that an invitation's time is up. The link does not wait for it. */
@Component
class InvitationClock {

    private final TransactionOperations transactions;
    private final InvitationTaking taking;
    private final InvitationRows rows;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    InvitationClock(
            TransactionOperations transactions,
            InvitationTaking taking,
            InvitationRows rows,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.taking = taking;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    void expire(InvitationId id) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            if (taking.expire(id, clock.instant())) {
                rows.findById(id)
                        .ifPresent(found -> events.publishEvent(new InvitationExpired(id, found.member(), null)));
            }
            return status;
        }));
    }
}
