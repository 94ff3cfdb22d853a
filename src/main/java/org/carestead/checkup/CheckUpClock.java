package org.carestead.checkup;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import org.carestead.checkup.CheckUpEvent.CheckUpDue;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantEvent.GrantGiven;
import org.carestead.grant.NewGrants;
import org.carestead.member.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** When check-ups are due, and that it is told once. */
@Component
class CheckUpClock {

    /** product.md, Grants. */
    private static final Period EVERY = Period.ofMonths(6);

    private final TransactionOperations transactions;
    private final CheckUpRows rows;
    private final NewGrants grants;
    private final HelperUses uses;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CheckUpClock(
            TransactionOperations transactions,
            CheckUpRows rows,
            NewGrants grants,
            HelperUses uses,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.grants = grants;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    static Instant nextAfter(Instant done) {
        return done.atOffset(ZoneOffset.UTC).plus(EVERY).toInstant();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantGiven given) {
        Instant now = clock.instant();
        rows.begin(given.member(), now, nextAfter(now));
    }

    /** Tells of all that have become due; each by itself, so that one that fails holds up no other for long. */
    void tellOfDue() {
        rows.untold(clock.instant()).forEach(this::tell);
    }

    private void tell(MemberId member) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            Instant now = clock.instant();
            if (grants.caregiversOf(member).isEmpty()) {
                rows.putOff(member, nextAfter(now));
            } else if (rows.tell(member, now)) {
                events.publishEvent(new CheckUpDue(member));
                uses.changed(member);
            }
            return status;
        }));
    }
}
