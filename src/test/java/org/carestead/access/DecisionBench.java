package org.carestead.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carestead.bench.Figure;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one decision costs, beside a bare SELECT 1 on the same connection, with few and with many grants. */
public final class DecisionBench {

    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 20_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate owner;
    private final TransactionTemplate transactions;
    private final Standings standings;
    private final Acting acting;
    private final Household household;

    /** @param owner of the schema, who fills in the other people's grants */
    public DecisionBench(ApplicationContext portal, JdbcTemplate owner) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.owner = owner;
        this.transactions = portal.getBean(TransactionTemplate.class);
        this.standings = portal.getBean(Standings.class);
        this.acting = portal.getBean(Acting.class);
        this.household = new Household(portal);
    }

    public List<Figure> run() {
        PersonId rosa = household.person("Rosa");
        PersonId dana = household.person("Dana");
        MemberId member = household.member(rosa);
        household.grant(member, dana, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        fill(1_000);
        double bare = median(
                inOneTransaction(() -> jdbc.sql("SELECT 1").query(Integer.class).single()));
        long[] few = inOneTransaction(() -> standings.of(dana, member));
        Actor own = new Actor(rosa, SignInId.next());
        long[] whole = measure(() -> acting.on(own, member, Need.view(Area.MEDICINES), authority -> 1));
        fill(1_000_000);
        long[] many = inOneTransaction(() -> standings.of(dana, member));
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("SELECT 1, median", micros(bare), "–"));
        figures.add(new Figure("decision, median, 1 000 grants", micros(median(few)), "–"));
        figures.add(Figure.ratio("decision / SELECT 1", median(few) / bare, 3));
        figures.add(Figure.limit("decision, 99th percentile, 1 000 grants (ms)", percentile(few, 99) / 1e6, 2));
        figures.add(Figure.limit("decision, 99th percentile, 1 000 000 grants (ms)", percentile(many, 99) / 1e6, 2));
        figures.add(Figure.ratio("decision with 1 000 000 / with 1 000 grants", median(many) / median(few), 1.3));
        figures.add(new Figure("Acting.on without work, own, 99th percentile", micros(percentile(whole, 99)), "–"));
        return figures;
    }

    private void fill(int count) {
        owner.update("""
                INSERT INTO grants (id, member_id, caregiver_id, basis, relationship, state, medicines, refills, claims,
                    prior_authorizations, shown_classes, shown_medicines, hidden_medicines, starts_at, ends_at, uses, version)
                SELECT UUID(), UUID(), UUID(), 'AUTHORIZATION', 'SON', 'ACTIVE', 'VIEW', 'ACT', 'NONE', 'NONE', '', '', '',
                    UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 YEAR, 0, 0
                FROM seq_1_to_%d""".formatted(count));
        owner.execute("ANALYZE TABLE grants");
    }

    private long[] inOneTransaction(Runnable once) {
        long[] times = transactions.execute(status -> measure(once));
        return times == null ? new long[0] : times;
    }

    private static long[] measure(Runnable once) {
        for (int i = 0; i < WARM_UP; i++) {
            once.run();
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            once.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(long[] sorted) {
        return percentile(sorted, 50);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1) * (percent / 100.0))];
    }

    private static String micros(double nanos) {
        return "%.0f µs".formatted(nanos / 1_000);
    }
}
