package org.carestead.staff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.grant.Household;
import org.carestead.local.MessageTray;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.staff.StaffDecision.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator gives and takes hats; nobody else does, and every attempt is recorded. */
@PortalTest
class StaffModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 10;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Staff staff;

    @Autowired
    private StaffActing acting;

    @Autowired
    private Hats hats;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    private Household household;
    private Workforce workforce;
    private Actor grace;
    private EmailAddress address;
    private PersonId ines;

    @BeforeEach
    void graceIsAdministrator() {
        household = new Household(portal);
        workforce = new Workforce(portal);
        workforce.everybodyLeaves();
        grace = workforce.signedIn(Hat.ADMINISTRATOR);
        address = Household.address();
        ines = household.person("Inés", address);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void givenHatIsWornAtOnceRecordedAndTold() {
        Actor actor = household.signedIn(ines);
        assertThat(hats.of(actor)).isEmpty();

        assertThat(staff.give(grace, address, Hat.PRIVACY_OFFICER)).isInstanceOf(HatOutcome.Done.class);

        assertThat(hats.of(actor)).containsExactly(Hat.PRIVACY_OFFICER);
        assertThat(acting.on(actor, Hat.PRIVACY_OFFICER, StaffAuthority::hat).allowed())
                .contains(Hat.PRIVACY_OFFICER);
        assertThat(entries(ines, "HatGiven", "PRIVACY_OFFICER", grace.person())).isEqualTo(1);
        isToldOnceMore("privacy officer");
    }

    @Test
    void takenHatIsGoneAtOnceRecordedAndTold() {
        Actor actor = household.signedIn(ines);
        workforce.wear(ines, Hat.PHARMACIST);

        assertThat(staff.take(grace, ines, Hat.PHARMACIST)).isInstanceOf(HatOutcome.Done.class);

        assertThat(hats.of(actor)).isEmpty();
        assertThat(acting.on(actor, Hat.PHARMACIST, authority -> 1)).isInstanceOf(Refused.class);
        assertThat(entries(ines, "HatTaken", "PHARMACIST", grace.person())).isEqualTo(1);
        assertThat(entries(ines, "StaffRefused", "PHARMACIST", ines)).isEqualTo(1);
        isToldOnceMore("pharmacist");
    }

    private void isToldOnceMore(String role) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(tray.to(address.value()))
                        .extracting(MessageTray.Kept::body)
                        .anySatisfy(body -> assertThat(body).contains("the role of " + role)));
    }

    @ParameterizedTest
    @EnumSource(value = Hat.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherHatGivesAndTakesAndListsNothing(Hat other) {
        mayNothing(workforce.signedIn(other));
    }

    @Test
    void memberGivesAndTakesAndListsNothing() {
        PersonId rosa = household.person("Rosa");
        household.member(rosa);
        mayNothing(household.signedIn(rosa));
    }

    private void mayNothing(Actor somebody) {
        workforce.wear(ines, Hat.PHARMACIST);
        List<String> before = worn();

        for (Hat hat : Hat.values()) {
            assertThat(staff.give(somebody, address, hat)).isEqualTo(refused(HatRefusal.NOT_AVAILABLE));
            assertThat(staff.take(somebody, ines, hat)).isEqualTo(refused(HatRefusal.NOT_AVAILABLE));
        }
        assertThat(staff.all(somebody)).isInstanceOf(Refused.class);

        assertThat(worn()).isEqualTo(before);
        assertThat(entries(somebody.person(), "StaffRefused", "ADMINISTRATOR", somebody.person()))
                .isEqualTo(2 * Hat.values().length + 1);
    }

    @Test
    void nothingChangesWithoutFreshProof() {
        workforce.wear(ines, Hat.PHARMACIST);
        clock.advance(Duration.ofMinutes(6));

        assertThat(staff.give(grace, address, Hat.PRIVACY_OFFICER)).isEqualTo(refused(HatRefusal.PROVE_ITS_YOU));
        assertThat(staff.take(grace, ines, Hat.PHARMACIST)).isEqualTo(refused(HatRefusal.PROVE_ITS_YOU));

        assertThat(hats.of(household.signedIn(ines))).containsExactly(Hat.PHARMACIST);
        assertThat(entries(grace.person(), "HatChangeRefused", "PHARMACIST", grace.person()))
                .isEqualTo(1);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsReason() {
        workforce.wear(ines, Hat.PHARMACIST);

        assertThat(staff.give(grace, Household.address(), Hat.PHARMACIST))
                .isEqualTo(refused(HatRefusal.UNKNOWN_PERSON));
        assertThat(staff.give(grace, address, Hat.PHARMACIST)).isEqualTo(refused(HatRefusal.ALREADY));
        assertThat(staff.take(grace, ines, Hat.MEMBER_SERVICES)).isEqualTo(refused(HatRefusal.NOT_WORN));
        assertThat(staff.take(grace, household.person("Nobody"), Hat.ADMINISTRATOR))
                .isEqualTo(refused(HatRefusal.NOT_WORN));
    }

    @Test
    void nobodyGivesThemselvesHat() {
        EmailAddress own = Household.address();
        PersonId person = household.person("Ada", own);
        workforce.wear(person, Hat.ADMINISTRATOR);

        assertThat(staff.give(household.signedIn(person), own, Hat.PRIVACY_OFFICER))
                .isEqualTo(refused(HatRefusal.NOT_YOURSELF));

        assertThat(hats.of(household.signedIn(person))).containsExactly(Hat.ADMINISTRATOR);
    }

    @Test
    void lastAdministratorStaysOne() {
        assertThat(staff.take(grace, grace.person(), Hat.ADMINISTRATOR))
                .isEqualTo(refused(HatRefusal.LAST_ADMINISTRATOR));

        staff.give(grace, address, Hat.ADMINISTRATOR);
        assertThat(staff.take(grace, grace.person(), Hat.ADMINISTRATOR)).isInstanceOf(HatOutcome.Done.class);
        assertThat(staff.give(grace, address, Hat.PHARMACIST)).isEqualTo(refused(HatRefusal.NOT_AVAILABLE));
    }

    @Test
    void twoAdministratorsWhoTakeEachOthersHatLeaveOne() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                workforce.everybodyLeaves();
                Actor one = workforce.signedIn(Hat.ADMINISTRATOR);
                Actor other = workforce.signedIn(Hat.ADMINISTRATOR);
                CyclicBarrier start = new CyclicBarrier(2);

                Future<HatOutcome> first = both.submit(() -> {
                    start.await();
                    return staff.take(one, other.person(), Hat.ADMINISTRATOR);
                });
                Future<HatOutcome> second = both.submit(() -> {
                    start.await();
                    return staff.take(other, one.person(), Hat.ADMINISTRATOR);
                });

                assertThat(List.of(first.get(), second.get()))
                        .filteredOn(HatOutcome.Done.class::isInstance)
                        .hasSize(1);
                assertThat(worn()).hasSize(1);
            }
        }
    }

    @Test
    void authorityIsGoodForItsTransactionAndHatOnly() {
        AtomicReference<StaffAuthority> kept = new AtomicReference<>();
        acting.on(grace, Hat.ADMINISTRATOR, authority -> {
            kept.set(authority);
            authority.demand(Hat.ADMINISTRATOR);
            assertThatIllegalStateException().isThrownBy(() -> authority.demand(Hat.PRIVACY_OFFICER));
            return 1;
        });

        StaffAuthority late = requireNonNull(kept.get());
        assertThatIllegalStateException().isThrownBy(() -> late.demand(Hat.ADMINISTRATOR));
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWithoutResult(status -> late.demand(Hat.ADMINISTRATOR)));
    }

    private static HatOutcome refused(HatRefusal reason) {
        return new HatOutcome.Refused(reason);
    }

    private List<String> worn() {
        return jdbc.sql("SELECT CONCAT(person_id, hat) FROM staff_hat ORDER BY 1")
                .query(String.class)
                .list();
    }

    private int entries(PersonId owner, String kind, String hat, PersonId by) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = ? AND details = ? AND actor_id"
                        + " = ?")
                .params(owner.id(), kind, hat, by.id())
                .query(Integer.class)
                .single();
    }
}
