package org.carestead.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantEvent.GrantNarrowed;
import org.carestead.grant.GrantEvent.GrantPaused;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what is not used, for the check-up above, in its transaction. Nothing here gives anybody more than they had;
 * module {@code checkup} alone calls it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GrantKeeping {

    private final GrantRows rows;
    private final Ownership ownership;
    private final GrantEffects effects;
    private final InstantSource clock;

    GrantKeeping(GrantRows rows, Ownership ownership, GrantEffects effects, InstantSource clock) {
        this.rows = rows;
        this.ownership = ownership;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Holds all grants of this member that have not ended until the transaction is over: an act has committed before, and
     * is in the trail, or waits and is decided anew.
     */
    public void hold(MemberId member) {
        rows.lockedOf(member);
    }

    /**
     * Narrows a grant of the actor's to these permissions.
     *
     * @return false, and nothing done, where it is not theirs, is over, or would not become narrower
     */
    public boolean narrow(Actor actor, GrantId id, Permissions to) {
        return own(actor, id)
                .filter(grant -> !to.isWiderThan(grant.terms().permissions()))
                .map(grant -> {
                    grant.change(new GrantTerms(to, grant.terms().visibility()));
                    effects.changed(new GrantNarrowed(id, grant.member(), grant.caregiver(), actor.person()));
                    return grant;
                })
                .isPresent();
    }

    /** Pauses a grant of the actor's until they resume it; false, and nothing done, where it is not theirs or is over. */
    public boolean pause(Actor actor, GrantId id) {
        return own(actor, id)
                .map(grant -> {
                    grant.pause(null);
                    effects.changed(new GrantPaused(id, grant.member(), grant.caregiver(), actor.person()));
                    return grant;
                })
                .isPresent();
    }

    /**
     * Pauses an active grant that has not been used for so long. One that allows nothing now cannot be used: it waits for an
     * emergency, and is left as it is.
     *
     * @param lastUse asked while the grant is held; empty: it was never used since it was given
     * @return when to look again; empty where it was paused now, or permits nothing anyway
     */
    public Optional<Instant> pauseUnused(
            GrantId id, Duration after, BiFunction<MemberId, PersonId, Optional<Instant>> lastUse) {
        Optional<Grant> active = rows.locked(id).filter(grant -> grant.isActive(clock.instant()));
        if (active.isEmpty()) {
            return Optional.empty();
        }
        Grant grant = active.get();
        if (grant.terms().permissions().isNothing()) {
            return Optional.of(clock.instant().plus(after));
        }
        Instant due = lastUse.apply(grant.member(), grant.caregiver())
                .orElseGet(grant::startsAt)
                .plus(after);
        if (due.isAfter(clock.instant())) {
            return Optional.of(due);
        }
        grant.rest(clock.instant());
        effects.changed(new GrantPaused(id, grant.member(), grant.caregiver(), null));
        return Optional.empty();
    }

    private Optional<Grant> own(Actor actor, GrantId id) {
        return rows.locked(id)
                .filter(grant -> ownership.isOwn(actor, grant.member()))
                .filter(grant -> !grant.isOver(clock.instant()));
    }
}
