package org.carestead.grant;

import java.time.InstantSource;
import java.util.List;
import org.carestead.authorization.Authorizations;
import org.carestead.grant.GrantEvent.GrantGiven;
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
        effects.changed(
                new GrantGiven(agreed.id(), agreed.member(), agreed.caregiver(), agreed.caregiver(), agreed.offer()));
        return true;
    }

    // Without a word of how it came about.
    boolean begin(NewGrant agreed) {
        Grant grant = new Grant(
                agreed, clock.instant(), calendar.startOf(agreed.lastDay().plusDays(1)));
        if (!latest.begin(grant)) {
            return false;
        }
        grants.saveAndFlush(grant);
        authorizations.taken(agreed.offer(), grant.id());
        grants.quietOf(grant.member(), grant.caregiver()).forEach(Grant::isQuietNoMore);
        schedule.end(grant.id(), grant.endsAt());
        return true;
    }

    /** Whether the caregiver has a grant of this member that has not ended. */
    public boolean helps(PersonId caregiver, MemberId member) {
        return latest.lives(member, caregiver);
    }

    /** Everybody who has one. */
    public List<PersonId> caregiversOf(MemberId member) {
        return latest.caregiversOf(member);
    }
}
