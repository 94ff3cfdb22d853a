package org.carestead.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sign-ins with their proofs, in one statement, and writes proofs. */
@Component
class LiveSignIns {

    private final JdbcClient jdbc;

    LiveSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LiveSignIn> find(String column, Object value, Instant now) {
        return jdbc.sql("SELECT s.id, s.person_id, s.started_at, s.last_seen_at, s.expires_at, p.method, p.proved_at"
                        + " FROM sign_in s LEFT JOIN proof p ON p.sign_in_id = s.id WHERE s." + column + " = :value"
                        + " AND s.ended_at IS NULL AND s.expires_at > :now AND s.last_seen_at > :idle")
                .param("value", value)
                .param("now", UtcColumn.of(now))
                .param("idle", UtcColumn.of(now.minus(SignIns.IDLE)))
                .query(LiveSignIns::read);
    }

    void prove(SignInId id, ProofMethod method, Instant now) {
        jdbc.sql("""
                        INSERT INTO proof (sign_in_id, method, proved_at) VALUES (:id, :method, :now)
                        ON DUPLICATE KEY UPDATE proved_at = VALUES(proved_at)""")
                .param("id", id.id())
                .param("method", method.name())
                .param("now", UtcColumn.of(now))
                .update();
    }

    PersonId personOf(SignInId id) {
        return new PersonId(jdbc.sql("SELECT person_id FROM sign_in WHERE id = :id")
                .param("id", id.id())
                .query(UUID.class)
                .single());
    }

    private static Optional<LiveSignIn> read(ResultSet row) throws SQLException {
        @Nullable LiveSignIn signIn = null;
        List<Proof> proofs = new ArrayList<>();
        while (row.next()) {
            if (row.getString("method") != null) {
                proofs.add(new Proof(ProofMethod.valueOf(row.getString("method")), UtcColumn.read(row, "proved_at")));
            }
            signIn = new LiveSignIn(
                    new SignInId(row.getObject("id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    UtcColumn.read(row, "started_at"),
                    UtcColumn.read(row, "last_seen_at"),
                    UtcColumn.read(row, "expires_at"),
                    new Assurance(proofs));
        }
        return Optional.ofNullable(signIn);
    }
}
