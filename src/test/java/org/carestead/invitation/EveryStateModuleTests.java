package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every verb in every state of an invitation (lesson 8): the table is written by hand from the rules. */
@PortalTest
class EveryStateModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private GrantLists lists;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private Invited invited;

    @BeforeEach
    void rosaInvitesDana() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        household.member(person);
        rosa = household.signedIn(person);
        EmailAddress email = Household.address();
        dana = household.signedIn(household.person("Dana", email));
        invited = new TestInvitations(portal)
                .invite(rosa, email, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,   yes, yes, yes, yes",
        "EXPIRED,   no,  yes, yes, yes",
        "LOCKED,    no,  yes, yes, yes",
        "ACCEPTED,  no,  no,  no,  no",
        "WITHDRAWN, no,  no,  no,  no"
    })
    void onlyWhatTheTableAllowsIsDone(
            InvitationState state, String accept, String sendAgain, String correct, String withdraw) {
        in(state);
        assertThat(
                        acceptances.accept(dana, invited.token(), invited.passcode(), false)
                                instanceof AcceptanceOutcome.Accepted)
                .as("accept")
                .isEqualTo(accept.equals("yes"));
        assertThat(lists.heldBy(dana)).hasSize(accept.equals("yes") ? 1 : 0);
        in(state);
        assertThat(invitations.withdraw(rosa, invited.id()) instanceof InvitationOutcome.Withdrawn)
                .as("withdraw")
                .isEqualTo(withdraw.equals("yes"));
        in(state);
        assertThat(invitations.correct(rosa, invited.id(), Household.address()) instanceof InvitationOutcome.Sent)
                .as("correct")
                .isEqualTo(correct.equals("yes"));
        in(state);
        assertThat(invitations.sendAgain(rosa, invited.id()) instanceof InvitationOutcome.Sent)
                .as("send again")
                .isEqualTo(sendAgain.equals("yes"));
    }

    @Test
    void whatIsNotDoneChangesNothing() {
        in(InvitationState.WITHDRAWN);

        acceptances.accept(dana, invited.token(), invited.passcode(), false);
        invitations.sendAgain(rosa, invited.id());
        invitations.correct(rosa, invited.id(), Household.address());
        invitations.withdraw(rosa, invited.id());

        assertThat(jdbc.sql("SELECT CONCAT(state, tries_left) FROM invitation WHERE id = ?")
                        .param(invited.id().id())
                        .query(String.class)
                        .single())
                .isEqualTo("WITHDRAWN5");
    }

    private void in(InvitationState state) {
        jdbc.sql("UPDATE invitation SET state = ? WHERE id = ?")
                .params(state.name(), invited.id().id())
                .update();
    }
}
