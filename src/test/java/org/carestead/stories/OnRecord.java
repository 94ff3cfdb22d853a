package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.carestead.access.GrantState;
import org.carestead.database.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail and the tables say of a story. */
final class OnRecord {

    private final JdbcClient jdbc;
    private final Story story;
    private final UUID member;

    OnRecord(JdbcClient jdbc, Story story) {
        this.jdbc = jdbc;
        this.story = story;
        member = story.family.member.id();
    }

    void isTheSameStory() {
        assertThat(count("SELECT COUNT(*) FROM refill_order WHERE member_id = ?"))
                .isEqualTo(story.refills.orders)
                .isEqualTo(told("'RefillOrdered'"));
        assertThat(told("'ActionAnsweredByRule'")).isEqualTo(story.refills.byRule);
        assertThat(count("SELECT COUNT(*) FROM grants WHERE member_id = ?"))
                .isEqualTo(story.family.all().size());
        assertThat(count("SELECT COUNT(*) FROM grants WHERE member_id = ? AND state = 'ENDED'"))
                .isEqualTo(story.family.ended)
                .isEqualTo(told("'GrantEnded'") - story.family.knownAfterwards);
        assertThat(told("'GrantExtended', 'GrantShortened'")).isEqualTo(story.grants.renewed);
        assertThat(told("'StandInBegan'")).isEqualTo(story.standIns.begun);
        assertThat(told("'EmergencyOpened'")).isEqualTo(story.emergency.opened);
        story.family.all().forEach(this::isAsSaid);
        nothingWasDoneAfterAnEnd();
    }

    private void nothingWasDoneAfterAnEnd() {
        assertThat(count("""
            SELECT COUNT(*) FROM trail_entry e
            JOIN trail_entry act ON act.grant_id = e.grant_id AND act.seq > e.seq AND act.owner_id = e.owner_id
            WHERE e.owner_id = ? AND e.kind = 'GrantEnded' AND act.outcome = 'DONE'
              AND act.kind NOT IN ('ActionLapsed', 'GrantEnded', 'QuietEndOver')\
            """)).as("done after an end").isZero();
    }

    private void isAsSaid(Given given) {
        String row = jdbc.sql(
                        "SELECT state, refills, hidden_medicines <> '' AS hidden, ends_at FROM grants WHERE id = ?")
                .param(given.grant.id())
                .query((found, n) -> found.getString("state") + " " + found.getString("refills") + " "
                        + found.getBoolean("hidden") + " " + UtcColumn.read(found, "ends_at"))
                .single();
        assertThat(row).isEqualTo(given.state + " " + given.refills + " " + given.hidden + " " + given.ends);
        String last = jdbc.sql("""
                    SELECT kind FROM trail_entry WHERE grant_id = ? AND outcome = 'DONE'
                    AND kind IN ('GrantPaused', 'GrantResumed', 'GrantEnded') ORDER BY seq DESC LIMIT 1\
                    """)
                .param(given.grant.id())
                .query(String.class)
                .optional()
                .orElse("GrantResumed");
        assertThat(last).isEqualTo(kind(given.state));
    }

    private static String kind(GrantState state) {
        return switch (state) {
            case ACTIVE -> "GrantResumed";
            case PAUSED -> "GrantPaused";
            case ENDED -> "GrantEnded";
        };
    }

    private long told(String kinds) {
        return count("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind IN (" + kinds + ")");
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(member).query(Long.class).single();
    }
}
