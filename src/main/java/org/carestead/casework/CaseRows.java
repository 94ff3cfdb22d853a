package org.carestead.casework;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the cases. */
@Repository
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case as it is kept. */
    record Kept(
            CaseId id,
            DisownedAct act,
            Instant openedAt,
            boolean paused,
            CaseState state,
            @Nullable Instant closedAt) {}

    /** False, and nothing done, where there is one about this entry. */
    boolean open(CaseId id, MemberId member, DisownedAct act, PersonId by, Instant now, @Nullable GrantId paused) {
        return jdbc.sql("""
                                INSERT IGNORE INTO case_file (id, member_id, entry_id, about_id, happened_at, opened_by,
                                    opened_at, paused_grant, state)
                                VALUES (:id, :member, :entry, :about, :happened, :by, :now, :paused, :state)""")
                        .param("id", id.id())
                        .param("member", member.id())
                        .param("entry", act.entry())
                        .param("about", act.by().id())
                        .param("happened", UtcColumn.of(act.at()))
                        .param("by", by.id())
                        .param("now", UtcColumn.of(now))
                        .param("paused", paused == null ? null : paused.id())
                        .param("state", CaseState.OPEN.name())
                        .update()
                == 1;
    }

    /** False, and nothing done, where this member has no such case in this state. */
    boolean step(CaseId id, MemberId member, CaseStep step, Instant now) {
        return jdbc.sql("UPDATE case_file SET state = ?, closed_at = ? WHERE id = ? AND member_id = ? AND state = ?")
                        .params(
                                step.to().name(),
                                UtcColumn.of(now),
                                id.id(),
                                member.id(),
                                step.from().name())
                        .update()
                == 1;
    }

    /** The newest first. */
    List<Kept> of(MemberId member) {
        return jdbc.sql("SELECT * FROM case_file WHERE member_id = ? ORDER BY opened_at DESC, id DESC")
                .param(member.id())
                .query((row, number) -> kept(row))
                .list();
    }

    Optional<Kept> find(MemberId member, CaseId id) {
        return jdbc.sql("SELECT * FROM case_file WHERE member_id = ? AND id = ?")
                .params(member.id(), id.id())
                .query((row, number) -> kept(row))
                .optional();
    }

    Optional<CaseId> about(MemberId member, UUID entry) {
        return jdbc.sql("SELECT id FROM case_file WHERE member_id = ? AND entry_id = ?")
                .params(member.id(), entry)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** How the cases about these entries stand; entries without one are left out. */
    Map<UUID, CaseState> states(MemberId member, Collection<UUID> entries) {
        return jdbc
                .sql("SELECT entry_id, state FROM case_file WHERE member_id = :member AND entry_id IN (:entries)")
                .param("member", member.id())
                .param("entries", entries)
                .query((row, number) ->
                        Map.entry(row.getObject("entry_id", UUID.class), CaseState.valueOf(row.getString("state"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new CaseId(row.getObject("id", UUID.class)),
                new DisownedAct(
                        row.getObject("entry_id", UUID.class),
                        new PersonId(row.getObject("about_id", UUID.class)),
                        UtcColumn.read(row, "happened_at")),
                UtcColumn.read(row, "opened_at"),
                row.getObject("paused_grant", UUID.class) != null,
                CaseState.valueOf(row.getString("state")),
                row.getObject("closed_at") == null ? null : UtcColumn.read(row, "closed_at"));
    }
}
