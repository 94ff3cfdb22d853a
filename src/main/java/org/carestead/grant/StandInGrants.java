package org.carestead.grant;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Permissions;
import org.carestead.authorization.Signature;
import org.carestead.grant.GrantEvent.StandInsAllowed;
import org.carestead.grant.GrantEvent.StandInsStopped;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a caregiver may have somebody stand in, which the member alone says; and who stands in. A stand-in rests on
 * the caregiver's own grant: every decision reads both ({@code access}).
 */
@Service
public class StandInGrants {

    private final GrantChanges changes;
    private final GrantRows grants;
    private final StandInRows rows;
    private final StandInEnds ends;
    private final GrantPapers papers;
    private final Assurances assurances;
    private final GrantEffects effects;
    private final InstantSource clock;

    StandInGrants(
            GrantChanges changes,
            GrantRows grants,
            StandInRows rows,
            StandInEnds ends,
            GrantPapers papers,
            Assurances assurances,
            GrantEffects effects,
            InstantSource clock) {
        this.changes = changes;
        this.grants = grants;
        this.rows = rows;
        this.ends = ends;
        this.papers = papers;
        this.assurances = assurances;
        this.effects = effects;
        this.clock = clock;
    }

    /** A caregiver's grant that may be handed over in part: live, active, allowed, and not itself a stand-in's. */
    public record HandOver(GrantId grant, MemberId member, GrantTerms terms, Instant endsAt) {}

    /**
     * The member lets this caregiver have somebody stand in. It widens who can see, so it needs a fresh proof, and is signed
     * for.
     */
    public GrantOutcome allow(Actor actor, GrantId id, Signature signature) {
        return changes.byMember(actor, id, grant -> {
            if (grant.standsInFor() != null) {
                return Optional.of(GrantRefusal.NOT_AVAILABLE);
            }
            if (grant.isForATime()) {
                return Optional.of(GrantRefusal.FOR_A_TIME);
            }
            if (!assurances.meets(actor, Purpose.WIDEN_ACCESS)) {
                return Optional.of(GrantRefusal.PROVE_ITS_YOU);
            }
            Optional<GrantRefusal> unsigned = papers.signForStandIns(actor, grant, signature);
            if (unsigned.isPresent()) {
                return unsigned;
            }
            grant.allowStandIns(true);
            effects.changed(new StandInsAllowed(id, grant.member(), grant.caregiver(), actor.person()));
            return Optional.empty();
        });
    }

    /** The member does not let them any more; whoever stands in is out at once. */
    public GrantOutcome stop(Actor actor, GrantId id) {
        return changes.byMember(actor, id, grant -> {
            grant.allowStandIns(false);
            ends.endAll(id, actor.person(), EndReason.REVOKED);
            effects.changed(new StandInsStopped(id, grant.member(), grant.caregiver(), actor.person()));
            return Optional.empty();
        });
    }

    /** The caregiver takes back what they handed over. */
    public GrantOutcome recall(Actor actor, GrantId standIn) {
        return changes.byLender(actor, standIn, grant -> {
            effects.endForAllToKnow(grant, actor.person(), EndReason.RECALLED, clock.instant());
            return Optional.empty();
        });
    }

    /** What the actor could hand over of this grant of theirs, at this moment and with its lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<HandOver> handOver(Actor actor, GrantId id) {
        return grants.locked(id)
                .filter(grant -> grant.caregiver().equals(actor.person()))
                .filter(grant -> grant.standsInFor() == null && grant.isLent(clock.instant()))
                .map(grant -> new HandOver(id, grant.member(), grant.terms(), grant.endsAt()));
    }

    /** The grants of which a member has said that somebody may stand in. */
    @Transactional(readOnly = true)
    public List<GrantId> allowedBy(MemberId member) {
        return rows.allowedBy(member);
    }

    /** The same of those that somebody holds, and what they may hand on: what an emergency opens for them is not in it. */
    @Transactional(readOnly = true)
    public Map<GrantId, Permissions> allowedTo(PersonId caregiver) {
        return grants.lendableBy(caregiver).stream()
                .collect(toUnmodifiableMap(Grant::id, grant -> grant.terms().permissions()));
    }

    /** Who stands in, or will, at this member's. */
    @Transactional(readOnly = true)
    public List<StandInView> at(MemberId member) {
        return rows.at(member, clock.instant());
    }

    /**
     * For whom this caregiver has somebody stand in, and for whom they stand in themselves, as far as either knows: a quiet
     * end is not known.
     */
    @Transactional(readOnly = true)
    public List<StandInView> of(PersonId person) {
        return rows.of(person, clock.instant());
    }
}
