package org.carestead.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carestead.MakeAdministrator;
import org.carestead.PortalTest;
import org.carestead.grant.Household;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.staff.FirstAdministrator.AlreadyOne;
import org.carestead.staff.FirstAdministrator.Made;
import org.carestead.staff.FirstAdministrator.ThereIsOne;
import org.carestead.staff.FirstAdministrator.UnknownAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command on the server makes one administrator, and another only when that is asked for by its dangerous name. */
@PortalTest
class FirstAdministratorModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private EmailAddress address;
    private PersonId grace;

    @BeforeEach
    void nobodyIsStaff() {
        household = new Household(portal);
        new Workforce(portal).everybodyLeaves();
        address = Household.address();
        grace = household.person("Grace", address);
    }

    @Test
    void firstOneIsMadeAndRecorded() {
        assertThat(first.make(address, false)).isEqualTo(new Made("Grace Núñez 李"));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'HatGiven'"
                                + " AND actor_id IS NULL AND details = 'ADMINISTRATOR'")
                        .param(grace.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void unknownAddressIsRefused() {
        assertThat(first.make(Household.address(), true)).isEqualTo(new UnknownAddress());

        assertThat(administrators()).isZero();
    }

    @Test
    void secondOneIsRefusedUnlessForced() {
        first.make(address, false);
        EmailAddress other = Household.address();
        household.person("Ada", other);

        assertThat(first.make(other, false)).isEqualTo(new ThereIsOne());
        assertThat(administrators()).isEqualTo(1);
        assertThat(first.make(other, true)).isInstanceOf(Made.class);
        assertThat(first.make(other, true)).isEqualTo(new AlreadyOne());
        assertThat(administrators()).isEqualTo(2);
    }

    @Test
    void twoCommandsAtOnceMakeOne() throws Exception {
        EmailAddress other = Household.address();
        household.person("Ada", other);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<FirstAdministrator.Answer>> answers = List.of(address, other).stream()
                    .map(each -> both.submit(() -> {
                        start.await();
                        return first.make(each, false);
                    }))
                    .toList();
            for (Future<FirstAdministrator.Answer> answer : answers) {
                assertThat(answer.get()).isInstanceOfAny(Made.class, ThereIsOne.class);
            }
        }
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void commandThatIsNotUnderstoodDoesNothing() {
        assertThat(MakeAdministrator.run(List.of(), List.of())).isEqualTo(2);
        assertThat(MakeAdministrator.run(List.of("no address"), List.of())).isEqualTo(2);
        assertThat(MakeAdministrator.run(List.of(address.value(), "--dangerous-other"), List.of()))
                .isEqualTo(2);
    }

    private int administrators() {
        return jdbc.sql("SELECT COUNT(*) FROM staff_hat WHERE hat = 'ADMINISTRATOR'")
                .query(Integer.class)
                .single();
    }
}
