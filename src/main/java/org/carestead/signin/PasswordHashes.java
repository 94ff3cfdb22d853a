package org.carestead.signin;

import java.time.Instant;
import java.util.Optional;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept hash of each person's password. */
@Component
class PasswordHashes {

    private final JdbcClient jdbc;

    PasswordHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(PersonId person) {
        return jdbc.sql("SELECT hash FROM password WHERE person_id = :person")
                .param("person", person.id())
                .query(String.class)
                .optional();
    }

    void keep(PersonId person, String hash, Instant now) {
        jdbc.sql("""
                        INSERT INTO password (person_id, hash, changed_at) VALUES (:person, :hash, :now)
                        ON DUPLICATE KEY UPDATE hash = VALUES(hash), changed_at = VALUES(changed_at)""")
                .param("person", person.id())
                .param("hash", hash)
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** The same password, hashed as we do today. */
    void rehash(PersonId person, String old, String hash) {
        jdbc.sql("UPDATE password SET hash = :hash WHERE person_id = :person AND hash = :old")
                .param("hash", hash)
                .param("person", person.id())
                .param("old", old)
                .update();
    }
}
