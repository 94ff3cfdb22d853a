package org.carestead.checkup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.carestead.access.GrantId;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantEvent.GrantGiven;
import org.carestead.grant.GrantEvent.GrantResumed;
import org.carestead.grant.GrantKeeping;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What nobody used for a year is paused: unused access is removed (NHS England DAPB3051, proxy access), and a pause is removal
 * that can be taken back. A look is a use too. The grant is held while its last use is looked up: an act has committed before
 * and counts, or finds the pause.
 */
@Component
class UnusedGrants {

    static final Duration YEAR = Duration.ofDays(365);

    private final TransactionOperations transactions;
    private final GrantKeeping keeping;
    private final AreaUses uses;
    private final CheckUpTasks.Schedule schedule;
    private final InstantSource clock;

    UnusedGrants(
            TransactionOperations transactions,
            GrantKeeping keeping,
            AreaUses uses,
            CheckUpTasks.Schedule schedule,
            InstantSource clock) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.uses = uses;
        this.schedule = schedule;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantGiven given) {
        lookAgain(given.grant(), clock.instant().plus(YEAR));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantResumed resumed) {
        lookAgain(resumed.grant(), clock.instant().plus(YEAR));
    }

    /** Pauses it, or says when to look again. */
    void look(GrantId grant) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            keeping.pauseUnused(grant, YEAR, (member, caregiver) -> uses.lastUse(member, caregiver, grant))
                    .ifPresent(again -> lookAgain(grant, again));
            return status;
        }));
    }

    private void lookAgain(GrantId grant, Instant at) {
        schedule.lookForUse(grant, at);
    }
}
