package org.carestead.person;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which verified e-mail address names whom at sign-in; each names one person. */
@Component
class SignInNames {

    private static final String PURPOSE = "sign-in name";

    private final JdbcClient jdbc;
    private final Vault vault;

    SignInNames(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    byte[] blind(EmailAddress email) {
        return vault.blindIndex(PURPOSE, email.value());
    }

    Optional<PersonId> find(EmailAddress email) {
        return jdbc.sql("SELECT person_id FROM sign_in_name WHERE blind_index = :blind")
                .param("blind", blind(email))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** False when the address names somebody already. */
    boolean add(EmailAddress email, PersonId person, Instant now) {
        return jdbc.sql(
                                "INSERT IGNORE INTO sign_in_name (blind_index, person_id, created_at) VALUES (:blind, :person, :now)")
                        .param("blind", blind(email))
                        .param("person", person.id())
                        .param("now", now.atOffset(ZoneOffset.UTC).toLocalDateTime())
                        .update()
                == 1;
    }
}
