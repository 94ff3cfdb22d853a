package org.carestead.grant;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.authorization.Signature;
import org.carestead.grant.GrantEvent.GrantNarrowed;
import org.carestead.grant.GrantEvent.GrantPaused;
import org.carestead.grant.GrantEvent.GrantResumed;
import org.carestead.grant.GrantEvent.GrantWidened;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Changes grants. Only the member does, with what narrows at once, with what widens after a fresh proof; the caregiver
 * can only give back. Everybody else, the caregiver included, gets one answer, and the attempt is recorded. Each answer
 * comes after its commit: an act under way has then committed before, or never will.
 */
@Service
public class Grants {

    /** Whatever changes the list of a member's helpers is told to open screens under this and the member's id. */
    public static final String HELPERS_OF = "helpers-of:";

    private final GrantChanges changes;
    private final Ownership ownership;
    private final Assurances assurances;
    private final GrantPapers papers;
    private final GrantEffects effects;
    private final GrantTasks.Schedule schedule;
    private final InstantSource clock;

    Grants(
            GrantChanges changes,
            Ownership ownership,
            Assurances assurances,
            GrantPapers papers,
            GrantEffects effects,
            GrantTasks.Schedule schedule,
            InstantSource clock) {
        this.changes = changes;
        this.ownership = ownership;
        this.assurances = assurances;
        this.papers = papers;
        this.effects = effects;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Under which a change of a grant is told to open screens. */
    public static String topic(GrantId grant) {
        return "grant:" + grant.id();
    }

    /**
     * Sets what the grant allows, at once. What would widen it (a level, a class, a medicine) is refused: that takes a
     * fresh proof, and is to be signed. Single medicines that are not the member's are left out.
     *
     * @param version of the grant as the person saw it
     */
    public GrantOutcome change(Actor actor, GrantId id, GrantTerms wanted, int version) {
        return change(actor, id, wanted, version, Optional.empty());
    }

    /** The same, also where it widens the grant: signed for, after a fresh proof. */
    public GrantOutcome widen(Actor actor, GrantId id, GrantTerms wanted, int version, Signature signature) {
        return change(actor, id, wanted, version, Optional.of(signature));
    }

    private GrantOutcome change(
            Actor actor, GrantId id, GrantTerms wanted, int version, Optional<Signature> signature) {
        return byMember(actor, id, grant -> {
            if (grant.version() != version) {
                return Optional.of(GrantRefusal.CHANGED_MEANWHILE);
            }
            GrantTerms terms = ownership.limited(grant.member(), wanted);
            boolean wider = terms.isWiderThan(grant.terms());
            Optional<GrantRefusal> refusal = wider ? widening(actor, grant, terms, signature) : Optional.empty();
            if (refusal.isPresent()) {
                return refusal;
            }
            if (!terms.equals(grant.terms())) {
                grant.change(terms);
                effects.changed(
                        wider
                                ? new GrantWidened(id, grant.member(), grant.caregiver(), actor.person())
                                : new GrantNarrowed(id, grant.member(), grant.caregiver(), actor.person()));
            }
            return Optional.empty();
        });
    }

    private Optional<GrantRefusal> widening(Actor actor, Grant grant, GrantTerms terms, Optional<Signature> signature) {
        if (grant.isForATime()) {
            return Optional.of(GrantRefusal.FOR_A_TIME);
        }
        if (!assurances.meets(actor, Purpose.WIDEN_ACCESS)) {
            return Optional.of(GrantRefusal.PROVE_ITS_YOU);
        }
        return signature
                .map(signed -> papers.sign(actor, grant, terms, signed))
                .orElse(Optional.of(GrantRefusal.SIGN_FIRST));
    }

    /**
     * Lets the grant permit nothing for a time.
     *
     * @param until when it resumes by itself; null: when the member resumes it
     */
    public GrantOutcome pause(Actor actor, GrantId id, @Nullable Instant until) {
        return byMember(actor, id, grant -> {
            if (until != null && !until.isAfter(clock.instant())) {
                return Optional.of(GrantRefusal.PAUSE_IN_THE_PAST);
            }
            grant.pause(until);
            if (until != null) {
                schedule.resume(id, until);
            }
            effects.changed(new GrantPaused(id, grant.member(), grant.caregiver(), actor.person()));
            return Optional.empty();
        });
    }

    /** Ends a pause. It gives access back, so a fresh proof is needed as for widening. */
    public GrantOutcome resume(Actor actor, GrantId id) {
        return byMember(actor, id, grant -> {
            if (!grant.can(GrantStep.RESUME)) {
                return Optional.of(GrantRefusal.NOT_PAUSED);
            }
            if (!assurances.meets(actor, Purpose.WIDEN_ACCESS)) {
                return Optional.of(GrantRefusal.PROVE_ITS_YOU);
            }
            grant.resume();
            effects.changed(new GrantResumed(id, grant.member(), grant.caregiver(), actor.person()));
            return Optional.empty();
        });
    }

    /** Ends the grant for good, at once and without a proof: stopping is never made hard. */
    public GrantOutcome end(Actor actor, GrantId id) {
        return byMember(actor, id, grant -> end(grant, actor, EndReason.REVOKED));
    }

    /**
     * Ends the grant for good and tells the caregiver nothing: until what would have been its last day they see what
     * they would see of a pause.
     */
    public GrantOutcome endQuietly(Actor actor, GrantId id) {
        return byMember(actor, id, grant -> end(grant, actor, EndReason.REVOKED_QUIETLY));
    }

    /**
     * Ends the grant for good, by the caregiver. Where it has ended quietly already they leave what they take for a
     * pause, and are answered alike.
     */
    public GrantOutcome resign(Actor actor, GrantId id) {
        return changes.byCaregiver(actor, id, grant -> {
            effects.endForAllToKnow(grant, actor.person(), EndReason.RESIGNED, clock.instant());
            return Optional.empty();
        });
    }

    private Optional<GrantRefusal> end(Grant grant, Actor actor, EndReason reason) {
        grant.sendAway(reason, clock.instant());
        effects.ended(grant, actor.person(), reason);
        return Optional.empty();
    }

    private GrantOutcome byMember(Actor actor, GrantId id, Function<Grant, Optional<GrantRefusal>> change) {
        return changes.byMember(actor, id, change);
    }
}
