package org.carestead.access;

import java.time.Instant;
import java.util.Optional;
import org.carestead.access.GrantEvent.GrantGiven;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;

/** Makes a grant of an accepted invitation, once, active at once. */
@Component
class NewGrants {

    private final InvitationTaking taking;
    private final InvitationRows invitations;
    private final GrantRows grants;
    private final LiveGrants live;
    private final GrantEffects effects;
    private final GrantTasks.Schedule schedule;
    private final AccessMail mail;
    private final Members members;
    private final PlanCalendar calendar;

    NewGrants(
            InvitationTaking taking,
            InvitationRows invitations,
            GrantRows grants,
            LiveGrants live,
            GrantEffects effects,
            GrantTasks.Schedule schedule,
            AccessMail mail,
            Members members,
            PlanCalendar calendar) {
        this.taking = taking;
        this.invitations = invitations;
        this.grants = grants;
        this.live = live;
        this.effects = effects;
        this.schedule = schedule;
        this.mail = mail;
        this.members = members;
        this.calendar = calendar;
    }

    /** A caregiver has at most one grant per member that has not ended. */
    Optional<AcceptanceRefusal> refuses(MemberId member, PersonId caregiver) {
        return live.has(member, caregiver) ? Optional.of(AcceptanceRefusal.HELPS_ALREADY) : Optional.empty();
    }

    /** Nothing when somebody was faster, or there is a grant already. In the caller's transaction. */
    Optional<Grant> accept(byte[] tokenHash, PersonId caregiver, Instant now) {
        return invitations.behind(tokenHash).flatMap(invitation -> {
            Instant end = calendar.startOf(invitation.grantEndsOn().plusDays(1));
            Grant grant = invitation.grant(caregiver, now, end);
            if (!live.add(grant)) {
                return Optional.empty();
            }
            if (!taking.accept(tokenHash, grant, now)) {
                live.remove(grant);
                return Optional.empty();
            }
            return Optional.of(give(invitation, grant, end));
        });
    }

    private Grant give(Invitation invitation, Grant grant, Instant end) {
        PersonId caregiver = grant.caregiver();
        schedule.expire(grant.id(), end);
        effects.changed(new GrantGiven(grant.id(), grant.member(), caregiver, caregiver, invitation.id()));
        members.find(grant.member()).ifPresent(member -> mail.accepted(invitation, caregiver, member, end));
        return grants.saveAndFlush(grant);
    }
}
