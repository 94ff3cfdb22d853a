package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PlainScreen;
import org.carestead.PlainScreen.Recorded;
import org.carestead.PortalTest;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dana has Rosa's medicines open and is about to order. What is changed straight in the row below, her screen has not
 * heard of: as if the pulse had been missed.
 */
@PortalTest
class OpenScreenModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Grants grants;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private TestMedicines medicines;
    private Actor rosa;
    private MemberId member;
    private MedicineId simvastatin;
    private PersonId dana;
    private GrantId grant;
    private PlainScreen screen;
    private Recorded click;

    @BeforeEach
    void danaIsAboutToOrder() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        PersonId person = household.person("Rosa");
        rosa = household.signedIn(person);
        member = household.member(person);
        simvastatin = medicines.take(member, "Simvastatin");
        dana = household.person("Dana");
        grant = household.grant(member, dana, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        screen = open(dana);
        click = screen.pressing(text("pharmacy.order"));
    }

    @Test
    void orderRecordedBeforeTheEndIsNotTakenAfterIt() {
        assertThat(grants.end(rosa, grant)).isEqualTo(new GrantOutcome.Done());

        screen.send(click);

        assertNothingOrdered();
        assertClosed("pharmacy.closed.ended.title");
    }

    @Test
    void endedGrantOrdersNothingThoughTheScreenHasNotHeard() {
        change("state = 'ENDED'");

        Page answer = screen.send(click);

        assertNothingOrdered();
        assertThat(answer.body()).doesNotContain("Simvastatin");
        assertClosed("pharmacy.closed.ended.title");
    }

    @Test
    void pausedGrantOrdersNothingThoughTheScreenHasNotHeard() {
        change("state = 'PAUSED'");

        screen.send(click);

        assertNothingOrdered();
        assertClosed("pharmacy.closed.not-now.title");
    }

    @Test
    void danaIsPaused_whatRosaDoesReachesHerOpenScreenNoMore_andHerFeedIsNotFilledWithRefusals() {
        grants.pause(rosa, grant, null);
        turnsAway();
        assertThat(refusals()).as("Dana has tried nothing").isZero();

        PlainScreen rosas = own(rosa.person());
        rosas.send(rosas.pressing(text("pharmacy.order")));

        assertThat(medicines.orders(member)).isEqualTo(1);
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(5)).until(() -> refusals() == 0);
    }

    @Test
    void danaIsResumed_herOpenScreenShowsRosasMedicinesAgain() {
        grants.pause(rosa, grant, null);
        turnsAway();

        grants.resume(rosa, grant);

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            screen.ask();
            return screen.text().contains("Simvastatin");
        });
    }

    private void turnsAway() {
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            screen.ask();
            return screen.text().contains(text("pharmacy.closed.not-now.title"));
        });
    }

    private int refusals() {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND outcome = 'REFUSED'")
                .params(member.id(), dana.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void narrowedGrantOrdersNothingThoughTheScreenHasNotHeard() {
        change("refills = 'VIEW'");

        screen.send(click);

        assertNothingOrdered();
        assertThat(screen.text()).contains("Simvastatin").doesNotContain(text("pharmacy.order"));
    }

    @Test
    void medicineHiddenMeanwhileIsNotOrderedAndGoes() {
        change("hidden_medicines = '" + simvastatin.id() + "'");

        Page answer = screen.send(click);

        assertThat(medicines.orders(member)).isZero();
        assertThat(answer.body()).doesNotContain("Simvastatin");
        assertThat(screen.text()).doesNotContain("Simvastatin");
    }

    @Test
    void sameOrderSentTwiceIsOneOrder() {
        screen.send(click);
        screen.send(click);

        assertThat(medicines.orders(member)).isEqualTo(1);
    }

    @Test
    void twoWindowsAndTwoPeopleAtTheSameMomentMakeOneOrder() throws Exception {
        PersonId sam = household.person("Sam");
        household.grant(member, sam, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        List<PlainScreen> open = List.of(screen, open(dana), open(sam), own(rosa.person()));
        CyclicBarrier barrier = new CyclicBarrier(open.size());

        try (var threads = Executors.newFixedThreadPool(open.size())) {
            List<Callable<Page>> all = open.stream()
                    .<Callable<Page>>map(each -> () -> {
                        Recorded order = each.pressing(text("pharmacy.order"));
                        barrier.await();
                        return each.send(order);
                    })
                    .toList();
            for (Future<Page> each : threads.invokeAll(all)) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        }

        assertThat(medicines.orders(member)).isEqualTo(1);
    }

    private void assertNothingOrdered() {
        assertThat(medicines.orders(member)).isZero();
        assertThat(jdbc.sql("SELECT uses FROM grants WHERE id = ?")
                        .param(grant.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertClosed(String title) {
        screen.ask();
        assertThat(screen.text()).contains(text(title, "Rosa")).doesNotContain("Simvastatin");
    }

    private void change(String columns) {
        jdbc.sql("UPDATE grants SET " + columns + " WHERE id = ?")
                .param(grant.id())
                .update();
    }

    private PlainScreen open(PersonId caregiver) {
        return PlainScreen.open(
                PlainBrowser.of(port, household.signIn(caregiver)), Routes.helping(member.id(), Routes.MEDICINES));
    }

    private PlainScreen own(PersonId person) {
        return PlainScreen.open(PlainBrowser.of(port, household.signIn(person)), Routes.MEDICINES);
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
