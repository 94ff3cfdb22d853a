package org.carestead.emergency;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carestead.access.Permissions;
import org.carestead.emergency.EmergencyEvent.EmergencyClosed;
import org.carestead.emergency.EmergencyEvent.EmergencyDenied;
import org.carestead.emergency.EmergencyEvent.TrustedPersonChanged;
import org.carestead.emergency.EmergencyEvent.TrustedPersonNamed;
import org.carestead.emergency.EmergencyEvent.TrustedPersonRemoved;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.grant.EmergencyGrants;
import org.carestead.grant.NewGrants;
import org.carestead.grant.Ownership;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.springframework.stereotype.Service;

/**
 * The member's side: whom they trust in an emergency, with what, after which wait; and saying no, at any time, without a
 * proof. Nobody else reaches any of it, the trusted person least of all (lesson 9).
 */
@Service
public class TrustedPeople {

    /** So many people may be named at once. */
    static final int MOST = 5;

    private final EmergencySteps steps;
    private final EmergencyRows rows;
    private final EmergencyEffects effects;
    private final EmergencyTasks.Schedule schedule;
    private final Ownership ownership;
    private final NewGrants helpers;
    private final EmergencyGrants grants;
    private final Assurances assurances;
    private final InstantSource clock;

    TrustedPeople(
            EmergencySteps steps,
            EmergencyRows rows,
            EmergencyEffects effects,
            EmergencyTasks.Schedule schedule,
            Ownership ownership,
            NewGrants helpers,
            EmergencyGrants grants,
            Assurances assurances,
            InstantSource clock) {
        this.steps = steps;
        this.rows = rows;
        this.effects = effects;
        this.schedule = schedule;
        this.ownership = ownership;
        this.helpers = helpers;
        this.grants = grants;
        this.assurances = assurances;
        this.clock = clock;
    }

    /** Trusts somebody who helps already. Needs a fresh proof. */
    public EmergencyOutcome name(Actor actor, PersonId trusted, EmergencyPlan plan) {
        return steps.inTransaction(() -> {
            Optional<MemberId> me = ownership.memberOf(actor).map(MemberView::id);
            if (me.isEmpty()) {
                return steps.refused(actor, null, EmergencyRefusal.NOT_A_MEMBER);
            }
            Emergency named = Emergency.named(me.get(), trusted, limited(me.get(), plan), clock.instant());
            Optional<EmergencyRefusal> refusal = refusal(actor, me.get(), trusted, plan);
            if (refusal.isPresent()) {
                return steps.refused(actor, me.get(), refusal.get());
            }
            if (!rows.insert(named)) {
                return steps.refused(actor, me.get(), EmergencyRefusal.NAMED_ALREADY);
            }
            effects.happened(new TrustedPersonNamed(named.whose(), actor.person()));
            return new Done();
        });
    }

    /**
     * Sets other areas or another wait. More, or sooner, needs a fresh proof. For a request that runs the longer of both
     * waits counts, and what opens is what is set when it opens.
     */
    public EmergencyOutcome change(Actor actor, EmergencyId id, EmergencyPlan plan) {
        return own(actor, id, emergency -> emergency.state() != EmergencyState.OPEN, emergency -> {
            EmergencyPlan wanted = limited(emergency.member(), plan);
            Optional<EmergencyRefusal> refusal = invalid(wanted);
            if (refusal.isPresent()) {
                return refusal;
            }
            if (wanted.isWiderThan(emergency.plan()) && !assurances.meets(actor, Purpose.WIDEN_ACCESS)) {
                return Optional.of(EmergencyRefusal.PROVE_ITS_YOU);
            }
            Emergency changed = emergency.planned(wanted);
            effects.step(emergency, changed, new TrustedPersonChanged(emergency.whose(), actor.person()));
            schedule.request(changed);
            return Optional.empty();
        });
    }

    /** Says no to the request that runs. */
    public EmergencyOutcome refuse(Actor actor, EmergencyId id) {
        return own(actor, id, emergency -> emergency.can(EmergencyStep.REFUSE), emergency -> {
            effects.step(
                    emergency,
                    emergency.refused(clock.instant()),
                    new EmergencyDenied(emergency.whose(), actor.person()));
            return Optional.empty();
        });
    }

    /** Ends what is open, at once; the person stays named. */
    public EmergencyOutcome close(Actor actor, EmergencyId id) {
        return own(actor, id, emergency -> emergency.can(EmergencyStep.CLOSE), emergency -> {
            effects.step(emergency, emergency.closed(), new EmergencyClosed(emergency.whose(), actor.person()));
            take(emergency, actor);
            return Optional.empty();
        });
    }

    /** Does not trust this person with it any more; what runs or is open ends at once. */
    public EmergencyOutcome remove(Actor actor, EmergencyId id) {
        return own(actor, id, emergency -> emergency.can(EmergencyStep.REMOVE), emergency -> {
            effects.step(emergency, emergency.removed(), new TrustedPersonRemoved(emergency.whose(), actor.person()));
            take(emergency, actor);
            return Optional.empty();
        });
    }

    private void take(Emergency emergency, Actor actor) {
        Emergency.Open open = emergency.open();
        if (open != null) {
            grants.close(open.grant(), actor.person());
        }
    }

    private EmergencyOutcome own(
            Actor actor,
            EmergencyId id,
            Predicate<Emergency> possible,
            Function<Emergency, Optional<EmergencyRefusal>> work) {
        return steps.take(
                actor,
                id,
                emergency -> emergency.state() != EmergencyState.REMOVED && ownership.isOwn(actor, emergency.member()),
                possible,
                work);
    }

    private Optional<EmergencyRefusal> refusal(Actor actor, MemberId me, PersonId trusted, EmergencyPlan plan) {
        if (!assurances.meets(actor, Purpose.GRANT_ACCESS)) {
            return Optional.of(EmergencyRefusal.PROVE_ITS_YOU);
        }
        if (!helpers.helps(trusted, me)) {
            return Optional.of(EmergencyRefusal.NOT_A_HELPER);
        }
        return rows.of(me).size() >= MOST ? Optional.of(EmergencyRefusal.TOO_MANY) : invalid(plan);
    }

    private static Optional<EmergencyRefusal> invalid(EmergencyPlan plan) {
        if (plan.terms().permissions().equals(Permissions.NOTHING)) {
            return Optional.of(EmergencyRefusal.NOTHING_SHARED);
        }
        return plan.waitDays() < EmergencyPlan.SHORTEST_WAIT || plan.waitDays() > EmergencyPlan.LONGEST_WAIT
                ? Optional.of(EmergencyRefusal.WAIT_LENGTH)
                : Optional.empty();
    }

    private EmergencyPlan limited(MemberId member, EmergencyPlan plan) {
        return new EmergencyPlan(ownership.limited(member, plan.terms()), plan.waitDays());
    }
}
