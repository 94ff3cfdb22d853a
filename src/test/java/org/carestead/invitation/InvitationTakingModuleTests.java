package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.carestead.PortalTest;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.grant.NewGrant;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last word on a try and on an acceptance, whatever was looked up a moment before. */
@PortalTest
class InvitationTakingModuleTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InvitationTaking taking;

    @Autowired
    private InstantSource clock;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Invited invited;
    private byte[] token;

    @BeforeEach
    void rosaInvites() {
        household = new Household(portal);
        Actor rosa = household.signedIn(household.person("Rosa"));
        household.member(rosa.person());
        invited = new TestInvitations(portal).invite(rosa, Household.address(), HELPS);
        token = Vault.hash(invited.token());
    }

    @Test
    void openInvitationIsTakenOnce() {
        assertThat(taking.accept(token, grant(), clock.instant())).isTrue();
        assertThat(taking.accept(token, grant(), clock.instant())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = InvitationState.class, names = "PENDING", mode = EnumSource.Mode.EXCLUDE)
    void invitationThatIsNotOpenIsNeitherTakenNorTried(InvitationState state) {
        jdbc.sql("UPDATE invitation SET state = ? WHERE id = ?")
                .params(state.name(), invited.id().id())
                .update();

        assertThat(taking.accept(token, grant(), clock.instant())).isFalse();
        assertThat(taking.takeTry(token, clock.instant())).isFalse();
    }

    @Test
    void expiredInvitationIsNeitherTakenNorTried() {
        Instant over = clock.instant().plus(Invitation.LIFE).plus(Duration.ofSeconds(1));

        assertThat(taking.accept(token, grant(), over)).isFalse();
        assertThat(taking.takeTry(token, over)).isFalse();
    }

    @Test
    void triesRunOut() {
        for (int i = 0; i < Invitation.TRIES; i++) {
            assertThat(taking.lock(invited.id(), token)).isFalse();
            assertThat(taking.takeTry(token, clock.instant())).isTrue();
        }

        assertThat(taking.takeTry(token, clock.instant())).isFalse();
        assertThat(taking.lock(invited.id(), token)).isTrue();
    }

    private NewGrant grant() {
        PersonId dana = household.person("Dana");
        return new NewGrant(
                GrantId.next(),
                household.member(household.person("Rosa")),
                dana,
                Relationship.DAUGHTER,
                HELPS,
                LocalDate.EPOCH,
                invited.id().id());
    }
}
