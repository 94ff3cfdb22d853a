package org.carestead.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carestead.PortalTest;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two things happen to a conversation at the same moment. */
@PortalTest
class MessagingRaceModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 10;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Correspondents people;
    private Actor rosa;
    private Actor dana;
    private MemberId member;

    @BeforeEach
    void rosaAndDana() {
        household = new Household(portal);
        people = new Correspondents(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        dana = household.signedIn(household.person("Dana"));
    }

    @Test
    void writingAndEnd_nothingOfHersComesAfterRosaWasTold() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            GrantId grant = household.grant(member, dana.person(), GrantTerms.of(Correspondents.WRITES));
            ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

            List<Object> both = together(
                    () -> people.acts(
                            dana,
                            member,
                            authority ->
                                    portal.getBean(Writing.class).write(authority, id, "A last word", Audience.PLAN)),
                    () -> {
                        grants.end(rosa, grant);
                        return written(id);
                    });

            boolean wrote = both.getFirst() instanceof Decision.Allowed<?>;
            assertThat(written(id)).isEqualTo(wrote ? 2 : 1);
            assertThat(both.getLast()).as("there when the end was told").isEqualTo(wrote ? 2 : 1);
        }
    }

    @Test
    void takingBackAndReading_neverBoth() throws Exception {
        household.grant(member, dana.person(), GrantTerms.of(Correspondents.WRITES));
        for (int i = 0; i < ROUNDS; i++) {
            ConversationId id = people.asks(rosa, member, "Grapefruit", "Oops, wrong window");

            List<Object> both = together(
                    () -> people.takesBack(rosa, member, id, 1),
                    () -> people.reads(dana, member, id)
                            .map(page -> page.messages().getFirst().text()));

            boolean takenBack = both.getFirst() instanceof WritingOutcome.Done;
            assertThat(both.getLast()).isEqualTo(takenBack ? Optional.empty() : Optional.of("Oops, wrong window"));
        }
    }

    @Test
    void twoWriteAtOnce_bothAreThereInAnOrder() throws Exception {
        household.grant(member, dana.person(), GrantTerms.of(Correspondents.WRITES));
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        for (int i = 0; i < ROUNDS; i++) {
            together(
                    () -> people.writes(rosa, member, id, "From Rosa"),
                    () -> people.writes(dana, member, id, "From Dana"));
        }

        assertThat(written(id)).isEqualTo(1 + 2 * ROUNDS);
    }

    private int written(ConversationId id) {
        return jdbc.sql("SELECT COUNT(*) FROM conversation_message WHERE conversation_id = ?")
                .param(id.id())
                .query(Integer.class)
                .single();
    }

    private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> first = pool.submit(() -> {
                start.await();
                return one.call();
            });
            Future<?> second = pool.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
