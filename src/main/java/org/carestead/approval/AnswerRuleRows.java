package org.carestead.approval;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules, one to a grant. An answer is one conditional statement: it is given by the rule as it stands, or not at all. */
@Repository
class AnswerRuleRows {

    private final JdbcClient jdbc;

    AnswerRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A rule as its row says it.
     *
     * @param upTo in US dollars
     * @param lastAnswerAt null: it has not answered yet
     */
    record AnswerRule(
            GrantId grant,
            MemberId member,
            BigDecimal upTo,
            long answers,
            @Nullable Instant lastAnswerAt) {}

    void set(GrantId grant, MemberId member, BigDecimal upTo, Instant now) {
        jdbc.sql("""
            INSERT INTO answer_rule (grant_id, member_id, up_to, set_at, answers)
            VALUES (?, ?, ?, ?, 0)
            ON DUPLICATE KEY UPDATE up_to = VALUE(up_to), set_at = VALUE(set_at)\
            """).params(grant.id(), member.id(), upTo, UtcColumn.of(now)).update();
    }

    /** False where there is no rule of this grant, or none that reaches so far. */
    boolean answer(GrantId grant, BigDecimal cost, Instant now) {
        return jdbc.sql("""
            UPDATE answer_rule SET answers = answers + 1, last_answer_at = ?
            WHERE grant_id = ? AND up_to >= ?\
            """).params(UtcColumn.of(now), grant.id(), cost).update() == 1;
    }

    /** False where there was none. */
    boolean remove(GrantId grant) {
        return jdbc.sql("DELETE FROM answer_rule WHERE grant_id = ?")
                        .param(grant.id())
                        .update()
                == 1;
    }

    Optional<AnswerRule> find(GrantId grant) {
        return jdbc.sql("SELECT * FROM answer_rule WHERE grant_id = ?")
                .param(grant.id())
                .query(AnswerRuleRows::rule)
                .optional();
    }

    List<AnswerRule> of(MemberId member) {
        return jdbc.sql("SELECT * FROM answer_rule WHERE member_id = ?")
                .param(member.id())
                .query(AnswerRuleRows::rule)
                .list();
    }

    private static AnswerRule rule(ResultSet row, int number) throws SQLException {
        return new AnswerRule(
                new GrantId(row.getObject("grant_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getBigDecimal("up_to"),
                row.getLong("answers"),
                row.getString("last_answer_at") == null ? null : UtcColumn.read(row, "last_answer_at"));
    }
}
