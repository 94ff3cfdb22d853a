package org.carestead.access;

import static java.util.Objects.requireNonNull;

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

    private static final int WARM_UP = 20_000;
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
        Runnable bare = () -> jdbc.sql("SELECT 1").query(Integer.class).single();
        Runnable decision = () -> standings.of(dana, member);
        fill(1_000);
        long[][] few = inTurn(bare, decision);
        Actor own = new Actor(rosa, SignInId.next());
        long[] whole = measured(() -> acting.on(own, member, Need.view(Area.MEDICINES), authority -> 1))[0];
        fill(1_000_000);
        long[][] many = inTurn(bare, decision);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("SELECT 1, median", micros(median(few[0])), "–"));
        figures.add(new Figure("decision, median, 1 000 grants", micros(median(few[1])), "–"));
        figures.add(Figure.ratio("decision / SELECT 1", median(few[1]) / median(few[0]), 3));
        figures.add(Figure.limit("decision, 99th percentile, 1 000 grants (ms)", percentile(few[1], 99) / 1e6, 2));
        figures.add(Figure.limit("decision, 99th percentile, 1 000 000 grants (ms)", percentile(many[1], 99) / 1e6, 2));
        // Each beside the SELECT 1 of its own minute.
        figures.add(Figure.ratio(
                "decision with 1 000 000 / with 1 000 grants",
                median(many[1]) / median(many[0]) / (median(few[1]) / median(few[0])),
                1.3));
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
        owner.update("""
                INSERT IGNORE INTO latest_grant (member_id, caregiver_id, grant_id, live)
                SELECT member_id, caregiver_id, id, TRUE FROM grants""");
        owner.execute("ANALYZE TABLE grants, latest_grant");
    }

    private long[][] inTurn(Runnable one, Runnable other) {
        return requireNonNull(transactions.execute(status -> measured(one, other)));
    }

    // By turns, so that whatever else the machine does meets all of them alike.
    private static long[][] measured(Runnable... all) {
        long[][] times = new long[all.length][ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            for (int which = 0; which < all.length; which++) {
                long start = System.nanoTime();
                all[which].run();
                if (i >= 0) {
                    times[which][i] = System.nanoTime() - start;
                }
            }
        }
        Arrays.stream(times).forEach(Arrays::sort);
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
