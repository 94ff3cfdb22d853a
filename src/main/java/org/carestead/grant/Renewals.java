package org.carestead.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.authorization.Signature;
import org.carestead.grant.GrantEvent.GrantExtended;
import org.carestead.grant.GrantEvent.GrantShortened;
import org.carestead.member.PlanCalendar;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.springframework.stereotype.Service;

/**
 * Until when a grant lasts. Only the member says so: a later day signed for after a fresh proof, an earlier one at once.
 * What it allows is not touched, so a renewed grant is never wider than it was.
 */
@Service
public class Renewals {

    /** What is offered, in months from today (product.md, Grants). */
    public static final int OFFERED_MONTHS = 12;

    /** The most, in months from today. */
    public static final int LONGEST_MONTHS = 24;

    private final GrantChanges changes;
    private final GrantPapers papers;
    private final GrantReminders reminders;
    private final GrantEffects effects;
    private final GrantTasks.Schedule schedule;
    private final Assurances assurances;
    private final PlanCalendar calendar;

    Renewals(
            GrantChanges changes,
            GrantPapers papers,
            GrantReminders reminders,
            GrantEffects effects,
            GrantTasks.Schedule schedule,
            Assurances assurances,
            PlanCalendar calendar) {
        this.changes = changes;
        this.papers = papers;
        this.reminders = reminders;
        this.effects = effects;
        this.schedule = schedule;
        this.assurances = assurances;
        this.calendar = calendar;
    }

    /** The plan's today, from which the months are counted. */
    public LocalDate today() {
        return calendar.today();
    }

    /** The last day that a renewal offers: twelve months from the plan's today. */
    public LocalDate offered() {
        return calendar.today().plusMonths(OFFERED_MONTHS);
    }

    /** The latest day that can be chosen. */
    public LocalDate latest() {
        return calendar.today().plusMonths(LONGEST_MONTHS);
    }

    /**
     * Lets a grant that has not ended last until the end of this day of the plan's calendar. Paused, it stays paused. A
     * later day than before is refused: that takes a fresh proof, and is to be signed.
     */
    public GrantOutcome lastUntil(Actor actor, GrantId id, LocalDate lastDay) {
        return lastUntil(actor, id, lastDay, Optional.empty());
    }

    /** The same, also for a later day: signed for, after a fresh proof. */
    public GrantOutcome renew(Actor actor, GrantId id, LocalDate lastDay, Signature signature) {
        return lastUntil(actor, id, lastDay, Optional.of(signature));
    }

    private GrantOutcome lastUntil(Actor actor, GrantId id, LocalDate lastDay, Optional<Signature> signature) {
        return changes.byMember(actor, id, grant -> {
            if (lastDay.isBefore(calendar.today()) || lastDay.isAfter(latest())) {
                return Optional.of(GrantRefusal.LAST_DAY);
            }
            Instant end = calendar.startOf(lastDay.plusDays(1));
            boolean longer = end.isAfter(grant.endsAt());
            Optional<GrantRefusal> refusal = longer ? lengthening(actor, grant, lastDay, signature) : Optional.empty();
            if (refusal.isEmpty() && !end.equals(grant.endsAt())) {
                move(grant, end, actor, longer);
            }
            return refusal;
        });
    }

    private Optional<GrantRefusal> lengthening(
            Actor actor, Grant grant, LocalDate lastDay, Optional<Signature> signature) {
        if (grant.isForATime()) {
            return Optional.of(GrantRefusal.FOR_A_TIME);
        }
        if (!assurances.meets(actor, Purpose.GRANT_ACCESS)) {
            return Optional.of(GrantRefusal.PROVE_ITS_YOU);
        }
        return signature
                .map(signed -> papers.sign(actor, grant, lastDay, signed))
                .orElse(Optional.of(GrantRefusal.SIGN_FIRST));
    }

    private void move(Grant grant, Instant end, Actor actor, boolean longer) {
        grant.lastsUntil(end);
        reminders.startOver(grant.id());
        schedule.end(grant.id(), end);
        effects.changed(
                longer
                        ? new GrantExtended(grant.id(), grant.member(), grant.caregiver(), actor.person())
                        : new GrantShortened(grant.id(), grant.member(), grant.caregiver(), actor.person()));
    }
}
