package org.carestead.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.carestead.database.UtcColumn;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells a browser that comes back with the token of a sign-in what became of it. */
@Service
public class EndedSignIns {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    EndedSignIns(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What ended it; the name is the key of the words on the page. */
    public enum Ending {
        /** Nobody did anything in it for {@link SignIns#IDLE}. */
        IDLE,
        /** It had lived for {@link SignIns#LONGEST}. */
        TIME_UP,
        /** It was ended from another window or device, or by a new password. */
        ELSEWHERE
    }

    /** Nothing for a token that never was or has been replaced, and nothing while the sign-in lives. */
    public Optional<Ending> find(String token) {
        return jdbc.sql("SELECT ended_at, last_seen_at, expires_at FROM sign_in WHERE token_hash = ?")
                .param(Vault.hash(token))
                .query((row, number) -> ending(row))
                .optional()
                .flatMap(ending -> ending);
    }

    private Optional<Ending> ending(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") != null) {
            return Optional.of(Ending.ELSEWHERE);
        }
        Instant idle = UtcColumn.read(row, "last_seen_at").plus(SignIns.IDLE);
        Instant longest = UtcColumn.read(row, "expires_at");
        Instant first = idle.isBefore(longest) ? idle : longest;
        return clock.instant().isBefore(first)
                ? Optional.empty()
                : Optional.of(first.equals(longest) ? Ending.TIME_UP : Ending.IDLE);
    }
}
