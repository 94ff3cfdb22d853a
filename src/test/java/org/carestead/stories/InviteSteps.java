package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.grant.Relationship;
import org.carestead.invitation.AcceptanceOutcome;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.person.PersonName;

/** Rosa invites somebody again whose access has ended, who accepts at once. */
final class InviteSteps {

    private static final int LONGEST_DAYS = 700;

    private final Family family;
    private final Invitations invitations;
    private final Acceptances acceptances;
    int begunAgain;

    InviteSteps(Family family) {
        this.family = family;
        invitations = family.portal.getBean(Invitations.class);
        acceptances = family.portal.getBean(Acceptances.class);
    }

    void happens(Step.Invite invite) {
        Who whose = invite.whose();
        // Where the last day is past and not noted yet, they help still.
        boolean free = family.given(whose)
                .filter(before -> before.state != GrantState.ENDED)
                .isEmpty();
        boolean right = free
                && invite.by() == Who.ROSA
                && family.hasProved(Who.ROSA)
                && invite.lastDay() >= 0
                && invite.lastDay() <= LONGEST_DAYS;
        int before = new Links(family, whose).count();
        InvitationOutcome outcome = Signing.invite(
                invitations,
                family.actor(invite.by()),
                new NewInvitation(
                        new PersonName("Dana", "Whitfield"),
                        Relationship.OTHER,
                        family.address(whose),
                        family.terms(invite.share()),
                        family.day(invite.lastDay())));
        boolean sent = outcome instanceof InvitationOutcome.Sent;
        assertThat(sent).as("whether Rosa may " + invite).isEqualTo(right);
        if (outcome instanceof InvitationOutcome.Sent letter) {
            begins(invite, accepted(whose, letter.passcode(), before));
        }
    }

    // Whoever took a quiet end for a pause knows by the new access that it was one.
    private void begins(Step.Invite invite, GrantId grant) {
        family.all().stream()
                .filter(before -> before.to == invite.whose() && before.endedQuietly)
                .forEach(family::isQuietNoMore);
        family.begins(Given.since(
                family.now(), grant, invite.whose(), invite.share(), family.startOfDay(invite.lastDay() + 1)));
        begunAgain++;
    }

    private GrantId accepted(Who whose, String passcode, int linksBefore) {
        String token = new Links(family, whose).next(linksBefore);
        AcceptanceOutcome answer = acceptances.accept(family.actor(whose), token, passcode, false);
        assertThat(answer).isInstanceOf(AcceptanceOutcome.Accepted.class);
        return ((AcceptanceOutcome.Accepted) answer).grant();
    }
}
