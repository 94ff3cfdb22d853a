package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.courier.ComesBack;
import org.carestead.courier.Delivery;
import org.carestead.courier.MessageId;
import org.carestead.grant.Household;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.person.ContactKind;
import org.carestead.person.ContactPointView;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail to Dana comes back: it is noted, she is told, and nothing is lost. */
@PortalTest
class MailComesBackModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private People people;

    @Autowired
    private MessageTray tray;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress first = Household.address();
    private final EmailAddress second = Household.address();
    private Household household;
    private PersonId dana;
    private ComesBack mailbox;

    @BeforeEach
    void danaHasTwoAddresses() {
        household = new Household(portal);
        dana = household.person("Dana", first);
        transactions.executeWithoutResult(status -> people.addVerified(dana, ContactKind.EMAIL, second.value()));
        mailbox = new ComesBack(portal);
    }

    @AfterEach
    void closed() {
        mailbox.close();
    }

    @Test
    void addressThatIsGoneIsMarkedSheIsToldThereAndTheNoticeGoesToTheOther() {
        MessageId sent = told();

        mailbox.comes(sent, "failed", "5.1.1");
        mailbox.read();

        assertThat(mailbox.stateOf(sent)).isEqualTo(Delivery.State.CAME_BACK);
        assertThat(working()).containsExactly(second.value());
        assertThat(people.emailOf(dana)).contains(second);
        await().atMost(SOON).until(() -> mails(second).size() == 2);
        assertThat(mails(second))
                .extracting(Kept::subject)
                .containsExactlyInAnyOrder(
                        "We cannot reach you at " + first.masked(), "Again: Your access for Rosa has ended");
        assertThat(mailbox.left()).isZero();
    }

    @Test
    void reportThatIsReadTwiceCountsOnce() {
        MessageId sent = told();

        mailbox.comes(sent, "failed", "5.1.1");
        mailbox.comes(sent, "failed", "5.1.1");
        mailbox.read();

        assertThat(kinds()).containsExactlyInAnyOrder("ACCESS_ENDED", "ADDRESS_FAILED");
    }

    @Test
    void fullMailboxIsTriedAgainInAnHourAndTheAddressStays() {
        MessageId sent = told();

        mailbox.comes(sent, "failed", "4.2.2");
        mailbox.read();

        assertThat(working()).containsExactly(first.value(), second.value());
        assertThat(jdbc.sql("""
            SELECT TIMESTAMPDIFF(MINUTE, n.at, c.due_at) FROM notice_copy c
            JOIN notice n ON n.id = c.notice_id WHERE n.person_id = ? AND c.again\
            """).param(dana.id()).query(Integer.class).single()).isBetween(59, 62);
    }

    @Test
    void lateMailIsNoFailure() {
        MessageId sent = told();

        mailbox.comes(sent, "delayed", "4.4.1");
        mailbox.read();

        assertThat(mailbox.stateOf(sent)).isEqualTo(Delivery.State.ACCEPTED);
        assertThat(mailbox.left()).isZero();
    }

    @Test
    void madeUpReportChangesNothing() {
        told();

        mailbox.comes(new MessageId(UUID.randomUUID()), "failed", "5.1.1");
        mailbox.comesSomethingElse();
        mailbox.read();

        assertThat(working()).containsExactly(first.value(), second.value());
        assertThat(mailbox.left()).as("what is no report stays for a person").isEqualTo(1);
    }

    @Test
    void reportAboutMailOfLongAgo_changesNothing() {
        MessageId sent = told();
        jdbc.sql("UPDATE message SET accepted_at = accepted_at - INTERVAL 15 DAY WHERE id = ?")
                .param(sent.id())
                .update();

        mailbox.comes(sent, "failed", "5.1.1");
        mailbox.read();

        assertThat(mailbox.stateOf(sent)).isEqualTo(Delivery.State.ACCEPTED);
        assertThat(working()).containsExactly(first.value(), second.value());
    }

    @Test
    void reportAboutMailThatWasNoted_saysNothingAboutTheAddressOfNow() {
        MessageId sent = told();
        jdbc.sql("UPDATE message SET state = 'CAME_BACK' WHERE id = ?")
                .param(sent.id())
                .update();

        mailbox.comes(sent, "failed", "5.1.1");
        mailbox.read();

        assertThat(working()).containsExactly(first.value(), second.value());
    }

    @Test
    void onlyDanaSaysThatHerAddressWorksAgain() {
        MessageId sent = told();
        mailbox.comes(sent, "failed", "5.1.1");
        mailbox.read();
        ContactPointView failed = people.contactPoints(dana).stream()
                .filter(ContactPointView::failed)
                .findFirst()
                .orElseThrow();
        Actor stranger = household.signedIn(household.person("Sam"));

        assertThat(choices.trust(stranger, failed.id())).isFalse();
        assertThat(working()).containsExactly(second.value());

        Actor actor = household.signedIn(dana);
        assertThat(choices.trust(actor, failed.id())).isTrue();
        assertThat(choices.trust(actor, failed.id())).isFalse();
        assertThat(working()).containsExactly(first.value(), second.value());
    }

    private MessageId told() {
        transactions.executeWithoutResult(status ->
                notices.tell(dana, News.of(NoticeKind.ACCESS_ENDED, "/people").with("Rosa")));
        MessageId sent =
                new MessageId(jdbc.sql("""
                    SELECT c.message_id FROM notice_copy c JOIN notice n ON n.id = c.notice_id
                    WHERE n.person_id = ?\
                    """).param(dana.id()).query(UUID.class).single());
        await().atMost(SOON).until(() -> mailbox.stateOf(sent) == Delivery.State.ACCEPTED);
        return sent;
    }

    private List<Kept> mails(EmailAddress address) {
        return tray.to(address.value());
    }

    private List<String> working() {
        return people.contactPoints(dana).stream()
                .filter(ContactPointView::works)
                .map(ContactPointView::address)
                .toList();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                .param(dana.id())
                .query(String.class)
                .list();
    }
}
