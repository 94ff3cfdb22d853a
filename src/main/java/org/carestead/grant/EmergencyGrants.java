package org.carestead.grant;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.authorization.Authorizations;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives for a time what a member has named in advance for an emergency. Whoever helps already keeps what they have and
 * gets it on top; whoever does not gets a grant of their own. Only module {@code emergency} calls this, which tells of it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EmergencyGrants {

    private final GrantRows grants;
    private final NewGrants fresh;
    private final LatestGrants latest;
    private final Authorizations authorizations;
    private final GrantEffects effects;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    EmergencyGrants(
            GrantRows grants,
            NewGrants fresh,
            LatestGrants latest,
            Authorizations authorizations,
            GrantEffects effects,
            PlanCalendar calendar,
            InstantSource clock) {
        this.grants = grants;
        this.fresh = fresh;
        this.latest = latest;
        this.authorizations = authorizations;
        this.effects = effects;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The access that is open now.
     *
     * @param until its last moment; where somebody helps already, never later than that grant
     */
    public record Opened(GrantId grant, Instant until) {}

    /**
     * Nothing where the member has paused this person, or has ended their access quietly, which they take for a pause:
     * neither is gone round, by the end of a pause no more than by leaving. Nor while they stand in for a caregiver: that never lets anybody further than the caregiver.
     * An access whose time is up is noted as over.
     */
    public Optional<Opened> open(NewGrant named) {
        Instant now = clock.instant();
        Instant until = calendar.startOf(named.lastDay().plusDays(1));
        Optional<Grant> live = grants.live(named.member(), named.caregiver());
        live.filter(grant -> grant.isOver(now)).ifPresent(grant -> effects.timeIsUp(grant, now));
        grants.quietOf(named.member(), named.caregiver()).stream()
                .filter(grant -> grant.isKnownToBeOver(now))
                .forEach(effects::quietEndIsOver);
        Optional<Grant> standing = live.filter(grant -> !grant.isOver(now));
        if (standing.isEmpty()) {
            return !isSentAway(named.member(), named.caregiver()) && fresh.begin(named)
                    ? opened(named.id(), named, until)
                    : Optional.empty();
        }
        return standing.filter(grant -> grant.isActive(now) && grant.standsInFor() == null)
                .flatMap(grant -> {
                    Instant last = until.isBefore(grant.endsAt()) ? until : grant.endsAt();
                    grant.extend(named.terms(), last);
                    return opened(grant.id(), named, last);
                });
    }

    // Whom the member has told that an emergency is over, they still trust with the next one.
    private boolean isSentAway(MemberId member, PersonId caregiver) {
        return !grants.quietOf(member, caregiver).isEmpty()
                || latest.ended(member, caregiver)
                        .flatMap(grants::findById)
                        .filter(last -> last.isSentAway() && !last.wasForEmergency())
                        .isPresent();
    }

    /** Notes that what was signed about an emergency is a paper of this person's access too, where they have any. */
    public void signed(UUID emergency, MemberId member, PersonId trusted) {
        latest.live(member, trusted).ifPresent(grant -> authorizations.restsOn(emergency, grant));
    }

    /**
     * Takes it away again: what came on top, or the whole grant where there was none before.
     *
     * @param by the member; null: the clock
     */
    public void close(GrantId opened, @Nullable PersonId by) {
        grants.locked(opened).filter(grant -> grant.state() != GrantState.ENDED).ifPresent(grant -> {
            if (grant.isExtended()) {
                grant.noLongerExtend();
                effects.looksAnew(grant.id(), grant.member());
            } else {
                close(grant, by);
            }
        });
    }

    private Optional<Opened> opened(GrantId grant, NewGrant named, Instant until) {
        authorizations.restsOn(named.offer(), grant);
        effects.looksAnew(grant, named.member());
        return Optional.of(new Opened(grant, until));
    }

    private void close(Grant grant, @Nullable PersonId by) {
        if (by == null) {
            grant.end(EndReason.EMERGENCY_OVER, clock.instant());
        } else {
            grant.sendAway(EndReason.EMERGENCY_OVER, clock.instant());
        }
        effects.ended(grant, by, EndReason.EMERGENCY_OVER);
    }
}
