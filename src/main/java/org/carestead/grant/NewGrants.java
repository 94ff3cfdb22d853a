package org.carestead.grant;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.carestead.access.GrantId;
import org.carestead.authorization.Authorizations;
import org.carestead.grant.GrantEvent.GrantGiven;
import org.carestead.grant.GrantEvent.StandInBegan;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes grants, active at once. Whoever calls has made sure that the member offered it and the caregiver took it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NewGrants {

    private final GrantRows grants;
    private final LatestGrants latest;
    private final Authorizations authorizations;
    private final GrantEffects effects;
    private final GrantTasks.Schedule schedule;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    NewGrants(
            GrantRows grants,
            LatestGrants latest,
            Authorizations authorizations,
            GrantEffects effects,
            GrantTasks.Schedule schedule,
            PlanCalendar calendar,
            InstantSource clock) {
        this.grants = grants;
        this.latest = latest;
        this.authorizations = authorizations;
        this.effects = effects;
        this.schedule = schedule;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** False, and nothing done, where this caregiver has a grant of this member that has not ended. */
    public boolean give(NewGrant agreed) {
        if (!begin(agreed)) {
            return false;
        }
        effects.changed(began(agreed));
        return true;
    }

    private GrantEvent began(NewGrant agreed) {
        GrantId caregivers = agreed.standsInFor();
        return caregivers == null
                ? new GrantGiven(agreed.id(), agreed.member(), agreed.caregiver(), agreed.caregiver(), agreed.offer())
                : new StandInBegan(
                        agreed.id(),
                        agreed.member(),
                        agreed.caregiver(),
                        agreed.caregiver(),
                        grants.locked(caregivers).orElseThrow().caregiver(),
                        agreed.offer());
    }

    // Without a word of how it came about.
    boolean begin(NewGrant agreed) {
        if (!isLent(agreed)) {
            return false;
        }
        Grant grant = new Grant(
                agreed, starts(agreed), calendar.startOf(agreed.lastDay().plusDays(1)));
        if (!latest.begin(grant)) {
            return false;
        }
        grants.saveAndFlush(grant);
        authorizations.restsOn(agreed.offer(), grant.id());
        grants.quietOf(grant.member(), grant.caregiver()).forEach(effects::quietEndIsOver);
        schedule.end(grant.id(), grant.endsAt());
        return true;
    }

    private Instant starts(NewGrant agreed) {
        Instant now = clock.instant();
        LocalDate first = agreed.firstDay();
        return first == null || !calendar.startOf(first).isAfter(now) ? now : calendar.startOf(first);
    }

    // The caregiver's own grant is locked first: its end comes before, and is found, or after, and takes this along.
    private boolean isLent(NewGrant agreed) {
        GrantId caregivers = agreed.standsInFor();
        return caregivers == null
                || (isLent(caregivers)
                        && !isSentAway(agreed.caregiver(), agreed.member())
                        && !seemsPaused(agreed.caregiver(), agreed.member()));
    }

    private boolean isLent(GrantId caregivers) {
        return grants.locked(caregivers)
                .filter(own -> own.isLent(clock.instant()))
                .isPresent();
    }

    /** Whether the caregiver has a grant of this member that has not ended. */
    public boolean helps(PersonId caregiver, MemberId member) {
        return latest.lives(member, caregiver);
    }

    /** Whether the caregiver takes themselves for a helper of this member, as those do whose access has ended quietly. */
    public boolean seemsToHelp(PersonId caregiver, MemberId member) {
        return helps(caregiver, member) || seemsPaused(caregiver, member);
    }

    private boolean seemsPaused(PersonId caregiver, MemberId member) {
        return grants.quietOf(member, caregiver).stream().anyMatch(before -> !before.isKnownToBeOver(clock.instant()));
    }

    /**
     * Whether the member has ended what this person had last, or had paused it when it ended: no caregiver's wish brings
     * them back then, as it does not end a pause. Only what the member offers does.
     */
    public boolean isSentAway(PersonId caregiver, MemberId member) {
        return latest.ended(member, caregiver)
                .flatMap(grants::findById)
                .filter(Grant::isSentAway)
                .isPresent();
    }

    /** Whether at this moment they help, and not only as somebody's stand-in. */
    public boolean isActiveOnTheirOwn(PersonId caregiver, MemberId member) {
        return latest.live(member, caregiver)
                .flatMap(grants::findById)
                .filter(grant -> grant.standsInFor() == null && grant.isActive(clock.instant()))
                .isPresent();
    }

    /** Everybody who has one. */
    public List<PersonId> caregiversOf(MemberId member) {
        return latest.caregiversOf(member);
    }
}
