package org.carestead.invitation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.courier.ComesBack;
import org.carestead.courier.Delivery;
import org.carestead.courier.MessageId;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.invitation.InvitationOutcome.Sent;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has the list of helpers open hears of what becomes of an invitation. */
@PortalTest
class InvitationNewsModuleTests {

    private static final String WRONG = "AAAA-AAAA";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private MessageTray tray;

    @Autowired
    private Pulses pulses;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger heard = new AtomicInteger();
    private final EmailAddress danasAddress = Household.address();

    @SuppressWarnings("NullAway.Init")
    private Actor rosa;

    @SuppressWarnings("NullAway.Init")
    private Actor dana;

    @SuppressWarnings("NullAway.Init")
    private Registration registration;

    @BeforeEach
    void rosaHasTheListOpen() {
        Household household = new Household(portal);
        PersonId person = household.person("Rosa");
        MemberId member = household.member(person);
        rosa = household.signedIn(person);
        dana = household.signedIn(household.person("Dana", danasAddress));
        registration = pulses.listen(Grants.HELPERS_OF + member.id(), heard::incrementAndGet);
    }

    @AfterEach
    void closed() {
        registration.remove();
    }

    @Test
    void acceptanceIsHeardAndAWrongPasscodeIsNot() {
        Sent sent = invite();
        hears(1);
        acceptances.accept(dana, token(), WRONG, false);
        assertThat(acceptances.accept(dana, token(), sent.passcode(), false))
                .isInstanceOf(AcceptanceOutcome.Accepted.class);

        hears(2);
    }

    @Test
    void lockIsHeard() {
        invite();
        hears(1);
        for (int tries = 0; tries < 5; tries++) {
            acceptances.accept(dana, token(), WRONG, false);
        }

        hears(2);
    }

    @Test
    void withdrawalIsHeardInTheOtherWindow() {
        Sent sent = invite();
        hears(1);

        invitations.withdraw(rosa, sent.invitation());

        hears(2);
    }

    @Test
    void mailComesBack_theListSaysSoRosaIsToldAndACorrectionMakesItGood() {
        Sent sent = invite();
        token();
        MessageId first = carrier();
        hears(1);
        try (ComesBack mailbox = new ComesBack(portal)) {
            mailbox.comes(first, "failed", "5.1.1");
            mailbox.read();

            hears(2);
            assertThat(requireNonNull(invitations.of(rosa).getFirst().mail()).state())
                    .isEqualTo(Delivery.State.CAME_BACK);
            assertThat(told()).containsExactly("INVITATION_UNDELIVERED");

            invitations.correct(rosa, sent.invitation(), Household.address());
            assertThat(requireNonNull(invitations.of(rosa).getFirst().mail()).state())
                    .isNotEqualTo(Delivery.State.CAME_BACK);
            assertThat(told()).as("once").hasSize(1);
        }
    }

    private MessageId carrier() {
        return new MessageId(jdbc.sql("SELECT message_id FROM invitation WHERE invited_by = ?")
                .param(rosa.person().id())
                .query(UUID.class)
                .single());
    }

    private List<String> told() {
        return jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                .param(rosa.person().id())
                .query(String.class)
                .list();
    }

    private void hears(int pulsesSoFar) {
        await().atMost(Duration.ofSeconds(5)).until(() -> heard.get() >= pulsesSoFar);
        assertThat(heard).hasValue(pulsesSoFar);
    }

    private Sent invite() {
        return (Sent) Signing.invite(
                invitations,
                rosa,
                new NewInvitation(
                        PersonName.parse("Dana", "Whitfield").orElseThrow(),
                        Relationship.DAUGHTER,
                        danasAddress,
                        GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()),
                        calendar.today().plusMonths(1)));
    }

    private String token() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !tray.to(danasAddress.value()).isEmpty());
        return tray.to(danasAddress.value())
                .getFirst()
                .body()
                .split("/invitation/", 2)[1]
                .substring(0, 43);
    }
}
