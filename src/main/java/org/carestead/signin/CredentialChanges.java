package org.carestead.signin;

import java.time.Instant;
import java.util.Optional;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody last changed how they sign in. */
@Repository
public class CredentialChanges {

    private final JdbcClient jdbc;

    CredentialChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first credential counts as a change; hashing the same one anew does not. Empty where there is none. */
    public Optional<Instant> lastOf(PersonId person) {
        return jdbc.sql("SELECT changed_at FROM password WHERE person_id = ?")
                .param(person.id())
                .query((row, number) -> UtcColumn.read(row, "changed_at"))
                .optional();
    }
}
