package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carestead.PortalTest;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Widening;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** People are told what concerns them, in their words, once. */
@PortalTest
class NoticesModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Permissions LOOKS = may(Level.VIEW);
    private static final Permissions ACTS = may(Level.ACT);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private Grants grants;

    @Autowired
    private People people;

    @Autowired
    private MessageTray tray;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress rosasAddress = Household.address();
    private final EmailAddress danasAddress = Household.address();
    private Actor rosa;
    private PersonId dana;
    private GrantId grant;

    @BeforeEach
    void danaHelpsRosa() {
        Household household = new Household(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        rosa = household.signedIn(person);
        MemberId member = household.member(person);
        new TestMedicines(portal).take(member, "Canarium");
        dana = household.person("Dana", danasAddress);
        grant = household.grant(member, dana, GrantTerms.of(LOOKS));
    }

    @Test
    void bothSidesAreToldWhenAnAccessReachesFurtherRestsGoesOnAndEnds() {
        new Widening(portal).widen(rosa, grant, GrantTerms.of(ACTS), 0);
        grants.pause(rosa, grant, null);
        grants.resume(rosa, grant);
        grants.end(rosa, grant);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(told(rosasAddress)).contains("HELPER_WIDENED", "HELPER_RESUMED");
            assertThat(told(danasAddress)).contains("ACCESS_WIDENED", "ACCESS_RESUMED", "ACCESS_ENDED");
        });
        assertThat(told(danasAddress))
                .as("of a pause and of a quiet end nothing")
                .noneMatch(kind -> kind.contains("PAUSED"));
        assertThat(mails(rosasAddress)).hasSize(2);
        assertThat(mails(danasAddress)).hasSize(3);
    }

    @Test
    void accessReachesFurtherInAPause_itsCaregiverHearsNothing() {
        grants.pause(rosa, grant, null);

        assertThat(new Widening(portal).widen(rosa, grant, GrantTerms.of(ACTS), version()))
                .isInstanceOf(GrantOutcome.Done.class);

        assertThat(kinds(rosa.person())).contains("HELPER_WIDENED");
        assertThat(kinds(dana)).isEmpty();
    }

    private int version() {
        return jdbc.sql("SELECT version FROM grants WHERE id = ?")
                .param(grant.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyIsToldOfLessBeingShown() {
        grants.change(rosa, grant, GrantTerms.of(may(Level.NONE)), 0);

        assertThat(kinds(dana)).isEmpty();
        assertThat(kinds(rosa.person())).isEmpty();
    }

    @Test
    void noMailNamesAMedicineOrSaysThatItCanBeIgnored() {
        new Widening(portal).widen(rosa, grant, GrantTerms.of(ACTS), 0);
        grants.end(rosa, grant);

        await().atMost(SOON).until(() -> mails(danasAddress).size() == 2);
        assertThat(mails(rosasAddress).toString() + mails(danasAddress))
                .doesNotContainIgnoringCase("Canarium")
                .doesNotContainIgnoringCase("ignore");
    }

    @Test
    void mailIsInTheLanguageOfTheReaderAndLinksToTheConfiguredAddress() {
        people.speak(dana, Locale.of("es"));

        tell(
                dana,
                News.of(NoticeKind.ACCESS_GIVEN, "/people").with("José Núñez 李").with(LocalDate.of(2027, 3, 5)));

        await().atMost(SOON).until(() -> mails(danasAddress).size() == 1);
        Kept mail = mails(danasAddress).getFirst();
        assertThat(mail.subject()).isEqualTo("Ya puede ayudar a José Núñez 李");
        assertThat(mail.body()).contains("5 de marzo de 2027", "http://localhost:8080/people\n");
    }

    @Test
    void noticeOfARolledBackTransactionIsToldToNobody() {
        transactions.executeWithoutResult(status -> {
            notices.tell(dana, News.of(NoticeKind.ACCESS_ENDED, "/people").with("Rosa"));
            status.setRollbackOnly();
        });

        assertThat(kinds(dana)).isEmpty();
        assertThat(mails(danasAddress)).isEmpty();
    }

    @Test
    void noticeNeedsATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.tell(dana, News.of(NoticeKind.ACCESS_ENDED, "/people")));
    }

    @Test
    void noticeLinksToNoOtherSite() {
        for (String path : List.of("https://example.org", "//example.org", "people")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> News.of(NoticeKind.ACCESS_ENDED, path));
        }
    }

    private static Permissions may(Level refills) {
        return new Permissions(Level.VIEW, refills, Level.NONE, Level.NONE, Level.NONE, Level.NONE);
    }

    private void tell(PersonId person, News news) {
        transactions.executeWithoutResult(status -> notices.tell(person, news));
    }

    private List<Kept> mails(EmailAddress address) {
        return tray.to(address.value());
    }

    private List<String> told(EmailAddress address) {
        PersonId person = people.named(address).orElseThrow();
        return mails(address).isEmpty() ? List.of() : kinds(person);
    }

    private List<String> kinds(PersonId person) {
        return jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                .param(person.id())
                .query(String.class)
                .list();
    }
}
