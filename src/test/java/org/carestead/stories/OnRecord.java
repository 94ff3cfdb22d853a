package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.carestead.access.GrantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail and the tables say of a story. */
final class OnRecord {

    private final JdbcClient jdbc;
    private final Story story;

    OnRecord(JdbcClient jdbc, Story story) {
        this.jdbc = jdbc;
        this.story = story;
    }

    void isTheSameStory() {
        UUID member = story.member().id();
        assertThat(count("SELECT COUNT(*) FROM refill_order WHERE member_id = ?", member))
                .isEqualTo(story.orders())
                .isEqualTo(count(
                        "SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'RefillOrdered'", member));
        assertThat(count("SELECT COUNT(*) FROM grants WHERE member_id = ? AND state = 'ENDED'", member))
                .isEqualTo(story.ended())
                .isEqualTo(
                        count("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'GrantEnded'", member));
        story.whatRosaSaid().forEach(this::isAsSaid);
        assertThat(count("""
            SELECT COUNT(*) FROM trail_entry e
            JOIN trail_entry act ON act.grant_id = e.grant_id AND act.seq > e.seq AND act.owner_id = e.owner_id
            WHERE e.owner_id = ? AND e.kind = 'GrantEnded' AND act.outcome = 'DONE'
              AND act.kind NOT IN ('ActionLapsed', 'GrantEnded')\
            """, member)).as("done after an" + " end").isZero();
    }

    private void isAsSaid(GrantId grant, Given given) {
        assertThat(jdbc.sql("SELECT CONCAT(state, ' ', refills, ' ', hidden_medicines <> '') FROM grants WHERE id = ?")
                        .param(grant.id())
                        .query(String.class)
                        .single())
                .isEqualTo(given.state() + " " + given.refills() + " " + (given.hidden() ? 1 : 0));
        String last =
                jdbc.sql("""
                    SELECT kind FROM trail_entry WHERE grant_id = ? AND outcome = 'DONE'
                    AND kind IN ('GrantPaused', 'GrantResumed', 'GrantEnded') ORDER BY seq DESC LIMIT 1\
                    """).param(grant.id()).query(String.class).optional().orElse("GrantResumed");
        assertThat(last)
                .isEqualTo(
                        switch (given.state()) {
                            case ACTIVE -> "GrantResumed";
                            case PAUSED -> "GrantPaused";
                            case ENDED -> "GrantEnded";
                        });
    }

    private long count(String sql, UUID member) {
        return jdbc.sql(sql).param(member).query(Long.class).single();
    }
}
