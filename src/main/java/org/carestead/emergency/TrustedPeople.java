package org.carestead.emergency;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carestead.authorization.Signature;
import org.carestead.emergency.EmergencyEvent.EmergencyClosed;
import org.carestead.emergency.EmergencyEvent.EmergencyDenied;
import org.carestead.emergency.EmergencyEvent.TrustedPersonChanged;
import org.carestead.emergency.EmergencyEvent.TrustedPersonNamed;
import org.carestead.emergency.EmergencyEvent.TrustedPersonRemoved;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.grant.EmergencyGrants;
import org.carestead.grant.Ownership;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * The member's side: whom they trust in an emergency, with what, after which wait; and saying no, at any time, without a
 * proof. Nobody else reaches any of it, the trusted person least of all (lesson 9).
 */
@Service
public class TrustedPeople {

    private final EmergencySteps steps;
    private final EmergencyRows rows;
    private final EmergencyEffects effects;
    private final EmergencyTasks.Schedule schedule;
    private final Ownership ownership;
    private final EmergencyRules rules;
    private final EmergencyPapers papers;
    private final EmergencyGrants grants;
    private final Assurances assurances;
    private final InstantSource clock;

    TrustedPeople(
            EmergencySteps steps,
            EmergencyRows rows,
            EmergencyEffects effects,
            EmergencyTasks.Schedule schedule,
            Ownership ownership,
            EmergencyRules rules,
            EmergencyPapers papers,
            EmergencyGrants grants,
            Assurances assurances,
            InstantSource clock) {
        this.steps = steps;
        this.rows = rows;
        this.effects = effects;
        this.schedule = schedule;
        this.ownership = ownership;
        this.rules = rules;
        this.papers = papers;
        this.grants = grants;
        this.assurances = assurances;
        this.clock = clock;
    }

    /** Trusts somebody who helps already: signed for, after a fresh proof. */
    public EmergencyOutcome name(Actor actor, PersonId trusted, EmergencyPlan plan, Signature signature) {
        return steps.inTransaction(() -> {
            Optional<MemberView> me = ownership.memberOf(actor);
            if (me.isEmpty()) {
                return steps.refused(actor, null, EmergencyRefusal.NOT_A_MEMBER);
            }
            MemberId mine = me.get().id();
            Emergency named = Emergency.named(mine, trusted, limited(mine, plan), clock.instant());
            Optional<EmergencyRefusal> refusal = proof(actor, Purpose.GRANT_ACCESS)
                    .or(() -> rules.refusesToName(mine, trusted, plan, rows.lockedOf(mine)))
                    .or(() -> papers.sign(actor, me.get(), named, signature));
            if (refusal.isPresent()) {
                return steps.refused(actor, mine, refusal.get());
            }
            if (!rows.insert(named)) {
                throw new ConcurrencyFailureException("Named by another screen at this moment");
            }
            effects.happened(new TrustedPersonNamed(named.whose(), actor.person()));
            return new Done();
        });
    }

    /**
     * Sets other areas or another wait. More, or sooner, is refused: that takes a fresh proof, and is to be signed. For a
     * request that runs the longer of both waits counts, and what opens is what is set when it opens.
     */
    public EmergencyOutcome change(Actor actor, EmergencyId id, EmergencyPlan plan) {
        return change(actor, id, plan, Optional.empty());
    }

    /** The same, also for more or sooner: signed for, after a fresh proof. */
    public EmergencyOutcome widen(Actor actor, EmergencyId id, EmergencyPlan plan, Signature signature) {
        return change(actor, id, plan, Optional.of(signature));
    }

    private EmergencyOutcome change(Actor actor, EmergencyId id, EmergencyPlan plan, Optional<Signature> signature) {
        return own(actor, id, emergency -> emergency.state() != EmergencyState.OPEN, emergency -> {
            EmergencyPlan wanted = limited(emergency.member(), plan);
            Optional<EmergencyRefusal> refusal = EmergencyRules.refuses(wanted);
            if (refusal.isEmpty() && wanted.isWiderThan(emergency.plan())) {
                refusal = proof(actor, Purpose.WIDEN_ACCESS).or(() -> signed(actor, emergency, wanted, signature));
            }
            if (refusal.isPresent()) {
                return refusal;
            }
            Emergency changed = emergency.planned(wanted);
            effects.step(emergency, changed, new TrustedPersonChanged(emergency.whose(), actor.person()));
            schedule.request(changed);
            return Optional.empty();
        });
    }

    private Optional<EmergencyRefusal> signed(
            Actor actor, Emergency emergency, EmergencyPlan wanted, Optional<Signature> signature) {
        return signature
                .map(given -> papers.sign(actor, ownership.memberOf(actor).orElseThrow(), emergency, wanted, given))
                .orElse(Optional.of(EmergencyRefusal.SIGN_FIRST));
    }

    private Optional<EmergencyRefusal> proof(Actor actor, Purpose purpose) {
        return assurances.meets(actor, purpose) ? Optional.empty() : Optional.of(EmergencyRefusal.PROVE_ITS_YOU);
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

    private EmergencyPlan limited(MemberId member, EmergencyPlan plan) {
        return new EmergencyPlan(ownership.limited(member, plan.terms()), plan.waitDays());
    }
}
