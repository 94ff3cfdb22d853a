package org.carestead.emergency;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.Conflicts;
import org.carestead.emergency.EmergencyEvent.EmergencyClosed;
import org.carestead.emergency.EmergencyEvent.EmergencyNotOpened;
import org.carestead.emergency.EmergencyEvent.EmergencyOpened;
import org.carestead.grant.EmergencyGrants;
import org.carestead.grant.EmergencyGrants.Opened;
import org.carestead.grant.NewGrant;
import org.carestead.grant.Relationship;
import org.carestead.member.PlanCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What time does: opens what nobody refused, reminds, closes what was open long enough. */
@Component
class EmergencyClock {

    /** How long it stays open, in days after the one on which it opens. */
    static final int OPEN_DAYS = 30;

    private final TransactionOperations transactions;
    private final EmergencyRows rows;
    private final EmergencyEffects effects;
    private final EmergencyTasks.Schedule schedule;
    private final EmergencyGrants grants;
    private final EmergencyMail mail;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    EmergencyClock(
            TransactionOperations transactions,
            EmergencyRows rows,
            EmergencyEffects effects,
            EmergencyTasks.Schedule schedule,
            EmergencyGrants grants,
            EmergencyMail mail,
            PlanCalendar calendar,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
        this.schedule = schedule;
        this.grants = grants;
        this.mail = mail;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Opens it where the wait is over and it still runs: a no that came first is in the row that is read here. */
    void open(EmergencyId id) {
        inTransaction(() -> rows.locked(id).filter(this::isDue).ifPresent(this::open));
    }

    /** Tells the member once more, where the same request still runs and still opens at this moment. */
    void remind(EmergencyId id, UUID request, Instant opensAt) {
        inTransaction(() -> rows.locked(id)
                .filter(emergency -> emergency.isRunning(request))
                .filter(emergency -> opens(emergency, opensAt))
                .filter(emergency -> clock.instant().isBefore(opensAt))
                .ifPresent(mail::reminder));
    }

    void close(EmergencyId id) {
        inTransaction(() -> rows.locked(id).ifPresent(emergency -> {
            Emergency.Open open = emergency.open();
            if (open != null && !clock.instant().isBefore(open.until())) {
                effects.step(emergency, emergency.closed(), new EmergencyClosed(emergency.whose(), null));
                grants.close(open.grant(), null);
            }
        }));
    }

    private void open(Emergency emergency) {
        NewGrant named = new NewGrant(
                GrantId.next(),
                emergency.member(),
                emergency.trusted(),
                Relationship.OTHER,
                emergency.plan().terms(),
                calendar.today().plusDays(OPEN_DAYS),
                emergency.id().id(),
                null,
                null,
                true);
        Optional<Opened> opened = grants.open(named);
        if (opened.isEmpty()) {
            // Where the last day of a pause has come with it, nobody is trusted any more.
            rows.locked(emergency.id())
                    .filter(this::isDue)
                    .ifPresent(still -> effects.step(
                            still, still.refused(clock.instant()), new EmergencyNotOpened(still.whose(), null)));
            return;
        }
        Emergency open = emergency.opened(opened.get().grant(), opened.get().until());
        effects.step(emergency, open, new EmergencyOpened(emergency.whose(), null, mail.opened(open)));
        schedule.close(open);
    }

    private boolean isDue(Emergency emergency) {
        Emergency.Request request = emergency.request();
        return emergency.state() == EmergencyState.ASKED
                && request != null
                && !clock.instant().isBefore(request.opensAt());
    }

    private static boolean opens(Emergency emergency, Instant at) {
        Emergency.Request request = emergency.request();
        return request != null && request.opensAt().equals(at);
    }

    private void inTransaction(Runnable work) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            work.run();
            return status;
        }));
    }
}
