package org.carestead.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Browsers that a person has signed in with before. */
@Component
class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The device, if this person has signed in with it before. Asks the database in any case. */
    Optional<UUID> recognise(Optional<String> token, PersonId person) {
        return jdbc.sql("SELECT id FROM device WHERE token_hash = :token AND person_id = :person")
                .param("token", Vault.hash(token.orElse("")))
                .param("person", person.id())
                .query(UUID.class)
                .optional();
    }

    /** Notes that the person has signed in with it, and returns the token for its cookie: never one made elsewhere. */
    String remember(Optional<String> token, PersonId person, Instant now) {
        String kept = token.filter(this::isOurs).orElseGet(Vault::newToken);
        jdbc.sql("""
                        INSERT INTO device (id, person_id, token_hash, first_seen_at, last_seen_at)
                        VALUES (:id, :person, :token, :now, :now) ON DUPLICATE KEY UPDATE last_seen_at = :now""")
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("person", person.id())
                .param("token", Vault.hash(kept))
                .param("now", UtcColumn.of(now))
                .update();
        return kept;
    }

    private boolean isOurs(String token) {
        return jdbc.sql("SELECT COUNT(*) FROM device WHERE token_hash = :token")
                        .param("token", Vault.hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
