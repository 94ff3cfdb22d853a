package org.carestead.emergency;

import java.util.Optional;
import java.util.UUID;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which a member says no. Taking one is one DELETE and its row count (lesson 20). */
@Repository
class VetoRows {

    private final JdbcClient jdbc;

    VetoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which request a link is for. */
    record Veto(EmergencyId access, UUID request) {}

    /**
     * A new one.
     *
     * @return the token, which is kept as a hash only
     */
    String issue(EmergencyId access, UUID request) {
        String token = Vault.newToken();
        jdbc.sql("INSERT INTO emergency_veto (token_hash, access_id, request_id) VALUES (?, ?, ?)")
                .params(Vault.hash(token), access.id(), request)
                .update();
        return token;
    }

    Optional<Veto> find(String token) {
        return jdbc.sql("SELECT access_id, request_id FROM emergency_veto WHERE token_hash = ?")
                .param(Vault.hash(token))
                .query((row, number) -> new Veto(
                        new EmergencyId(row.getObject("access_id", UUID.class)),
                        row.getObject("request_id", UUID.class)))
                .optional();
    }

    /** False where it is used up, or was never there. */
    boolean take(String token) {
        return jdbc.sql("DELETE FROM emergency_veto WHERE token_hash = ?")
                        .param(Vault.hash(token))
                        .update()
                == 1;
    }

    /** With a request go all its links. */
    void forget(EmergencyId access) {
        jdbc.sql("DELETE FROM emergency_veto WHERE access_id = ?")
                .param(access.id())
                .update();
    }
}
