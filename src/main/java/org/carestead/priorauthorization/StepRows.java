package org.carestead.priorauthorization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps. Each way on is one conditional statement and its row count, so it is gone once (lesson 20). */
@Repository
class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes it, prepared or sent.
     *
     * @throws ConcurrencyFailureException where somebody was quicker by a moment
     */
    void insert(Step step) {
        GrantId grant = step.grant();
        try {
            jdbc.sql("""
                INSERT INTO plan_step (id, member_id, authorization_id, medicine_id, kind, state,
                    open_medicine, words, made_by, grant_id, made_at, changed_at)
                VALUES (:id, :member, :authorization, :medicine, :kind, :state,
                    :medicine, :words, :by, :grant, :at, :at)\
                """)
                    .param("id", step.id().id())
                    .param("member", step.member().id())
                    .param("authorization", step.authorization())
                    .param("medicine", step.medicine().id())
                    .param("kind", step.kind().name())
                    .param("state", step.state().name())
                    .param("words", step.words())
                    .param("by", step.by().id())
                    .param("grant", grant == null ? null : grant.id())
                    .param("at", UtcColumn.of(step.at()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ConcurrencyFailureException("Somebody else took a step at the same moment", taken);
        }
    }

    /** Sends what was prepared; false where it is not there any more. */
    boolean send(Step prepared, Instant now) {
        return jdbc.sql("UPDATE plan_step SET state = 'SENT', made_at = ?, changed_at = ?"
                                + " WHERE id = ? AND state = 'PREPARED'")
                        .params(
                                UtcColumn.of(now),
                                UtcColumn.of(now),
                                prepared.id().id())
                        .update()
                == 1;
    }

    /** Closes what stands so; false where it does not stand so any more. */
    boolean close(Step step, StepState to, Instant now) {
        return jdbc.sql("UPDATE plan_step SET state = ?, open_medicine = NULL, changed_at = ?"
                                + " WHERE id = ? AND state = ?")
                        .params(
                                to.name(),
                                UtcColumn.of(now),
                                step.id().id(),
                                step.state().name())
                        .update()
                == 1;
    }

    /** What is prepared or sent about this medicine. */
    Optional<Step> open(MedicineId medicine) {
        return jdbc.sql("SELECT * FROM plan_step WHERE open_medicine = ?")
                .param(medicine.id())
                .query(StepRows::step)
                .optional();
    }

    /** What is prepared or sent for these members. */
    List<Step> open(List<MemberId> members) {
        return members.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM plan_step WHERE member_id IN (:members) AND open_medicine IS NOT NULL")
                        .param("members", members.stream().map(MemberId::id).toList())
                        .query(StepRows::step)
                        .list();
    }

    Optional<Step> find(StepId id, MemberId member) {
        return jdbc.sql("SELECT * FROM plan_step WHERE id = ? AND member_id = ?")
                .params(id.id(), member.id())
                .query(StepRows::step)
                .optional();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        UUID grant = row.getObject("grant_id", UUID.class);
        return new Step(
                new StepId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("authorization_id", UUID.class),
                new MedicineId(row.getObject("medicine_id", UUID.class)),
                StepKind.valueOf(row.getString("kind")),
                StepState.valueOf(row.getString("state")),
                row.getString("words"),
                new PersonId(row.getObject("made_by", UUID.class)),
                grant == null ? null : new GrantId(grant),
                UtcColumn.read(row, "made_at"));
    }
}
