package org.carestead.notice;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carestead.bench.Figure;
import org.carestead.grant.Household;
import org.carestead.person.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How many notices a second are told, each in a transaction of its own, and carried to the tray. */
public final class NoticeBench {

    private static final int PEOPLE = 20;
    private static final int NOTICES = 1_000;

    private final Household household;
    private final Notices notices;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    public NoticeBench(ApplicationContext portal) {
        household = new Household(portal);
        notices = portal.getBean(Notices.class);
        transactions = portal.getBean(TransactionTemplate.class);
        jdbc = portal.getBean(JdbcClient.class);
    }

    /** Tells them all, and waits until the last has been accepted. */
    public List<Figure> run() {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(household.person("Dana"));
        }
        tell(people);
        long start = System.nanoTime();
        tell(people);
        double told = seconds(start);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> underWay() == 0);
        return List.of(
                new Figure("notices told a second", "%.0f".formatted(NOTICES / told), "–"),
                new Figure("notices told and carried a second", "%.0f".formatted(NOTICES / seconds(start)), "–"));
    }

    private void tell(List<PersonId> people) {
        for (int i = 0; i < NOTICES; i++) {
            PersonId person = people.get(i % PEOPLE);
            transactions.executeWithoutResult(status -> notices.tell(
                    person, News.of(NoticeKind.ACCESS_ENDED, "/people").with("Rosa")));
        }
    }

    private long underWay() {
        return jdbc.sql("SELECT COUNT(*) FROM message WHERE state = 'UNDER_WAY'")
                .query(Long.class)
                .single();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
