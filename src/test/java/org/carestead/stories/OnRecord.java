package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
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
        assertThat(told("'GrantWidened'")).isEqualTo(story.grants.widened);
        assertThat(told("'GrantNarrowed'")).isEqualTo(story.grants.narrowed + story.checkUps.narrowed);
        assertThat(told("'CheckUpNarrowed', 'CheckUpKept'")).isEqualTo(story.checkUps.answered);
        assertThat(told("'TrustedPersonNamed'")).isEqualTo(story.plans.named);
        assertThat(told("'TrustedPersonChanged'")).isEqualTo(story.plans.changed);
        assertThat(told("'TrustedPersonRemoved'")).isEqualTo(story.sam.removed);
        assertThat(told("'MessageWritten'")).isEqualTo(story.messages.written);
        assertThat(count("""
            SELECT COUNT(*) FROM conversation_message m JOIN conversation c ON c.id = m.conversation_id
            WHERE c.member_id = ?\
            """)).isEqualTo(MessageSteps.ASKED + story.messages.written);
        assertThat(told("'DetailChanged'")).isEqualTo(story.delivery.address.changed + story.payment.card.changed);
        assertThat(told("'DetailRemoved'")).isEqualTo(story.payment.gone);
        assertThat(told("'ActionWithdrawn'")).isEqualTo(story.refills.takenBack + story.payment.card.takenBack);
        story.delivery.isAsSaid();
        story.payment.isAsSaid();
        unusedIsPausedWithNotice();
        assertThat(told("'StandInBegan'")).isEqualTo(story.standIns.begun);
        assertThat(told("'EmergencyOpened'")).isEqualTo(story.emergency.opened);
        story.family.all().forEach(this::isAsSaid);
        nothingWasDoneAfterAnEnd();
    }

    // By nobody: the clock. Both sides are told.
    private void unusedIsPausedWithNotice() {
        assertThat(count("""
            SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'GrantPaused' AND actor_id IS NULL\
            """)).isEqualTo(story.checkUps.rested);
        for (String kind : List.of("HELPER_UNUSED", "ACCESS_UNUSED")) {
            int told = jdbc.sql("SELECT COUNT(*) FROM notice WHERE kind = :kind AND person_id IN (:people)")
                    .param("kind", kind)
                    .param("people", story.family.everybody())
                    .query(Integer.class)
                    .single();
            assertThat(told).as(kind).isEqualTo(story.checkUps.rested);
        }
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
        String row = jdbc.sql("SELECT *, hidden_medicines <> '' AS hidden FROM grants WHERE id = ?")
                .param(given.grant.id())
                .query((found, n) -> found.getString("state") + " " + permissions(found) + " "
                        + found.getBoolean("hidden") + " " + UtcColumn.read(found, "ends_at"))
                .single();
        assertThat(row)
                .isEqualTo(
                        given.state + " " + given.share.permissions() + " " + given.share.hidden() + " " + given.ends);
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

    private static Permissions permissions(ResultSet row) throws SQLException {
        return new Permissions(
                Level.valueOf(row.getString("medicines")),
                Level.valueOf(row.getString("refills")),
                Level.valueOf(row.getString("claims")),
                Level.valueOf(row.getString("prior_authorizations")),
                Level.valueOf(row.getString("messages")),
                Level.valueOf(row.getString("delivery")));
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
