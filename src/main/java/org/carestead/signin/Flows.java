package org.carestead.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What signed-out people are in the middle of: one expiring row each, named by a token in the browser's cookie. The
 * row, not the request, says which step comes next, so no step can be skipped (lesson 2) and nothing in it can be
 * changed from outside (lesson 5).
 */
@Service
public class Flows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Flows(JdbcClient jdbc, Vault vault, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A flow just begun, and the token for the browser's cookie; kept nowhere else. */
    public record Begun<T>(Flow<T> flow, String token) {

        @Override
        public String toString() {
            return flow.toString();
        }
    }

    /** Begins a flow at its first step. */
    @Transactional
    public <T> Begun<T> begin(FlowKind<T> kind, Enum<?> step, T content) {
        Instant now = clock.instant();
        Flow<T> flow = new Flow<>(FlowId.next(), kind, step.name(), content);
        String token = Vault.newToken();
        jdbc.sql("""
                        INSERT INTO flow (id, kind, step, token_hash, sealed_content, created_at, expires_at)
                        VALUES (:id, :kind, :step, :token, :content, :now, :expires)""")
                .param("id", flow.id().id())
                .param("kind", kind.name())
                .param("step", flow.step())
                .param("token", Vault.hash(token))
                .param("content", seal(content))
                .param("now", UtcColumn.of(now))
                .param("expires", UtcColumn.of(now.plus(kind.life())))
                .update();
        return new Begun<>(flow, token);
    }

    /** The flow of this token, if it is of this kind and has not expired. */
    @Transactional(readOnly = true)
    public <T> Optional<Flow<T>> find(String token, FlowKind<T> kind) {
        return find("token_hash", Vault.hash(token), kind);
    }

    /** The same by its id, for work that goes on after the answer. */
    @Transactional(readOnly = true)
    public <T> Optional<Flow<T>> find(FlowId id, FlowKind<T> kind) {
        return find("id", id.id(), kind);
    }

    /**
     * Moves on from the step where the flow stood when it was read. False when it is not there any more: another
     * request was faster, or it has expired.
     */
    @Transactional
    public <T> boolean advance(Flow<T> from, Enum<?> to, T content) {
        return jdbc.sql("""
                        UPDATE flow SET step = :to, sealed_content = :content
                        WHERE id = :id AND step = :from AND expires_at > :now""")
                        .param("to", to.name())
                        .param("content", seal(content))
                        .param("id", from.id().id())
                        .param("from", from.step())
                        .param("now", UtcColumn.of(clock.instant()))
                        .update()
                == 1;
    }

    /** Takes the flow away, once: false when somebody else did. */
    @Transactional
    public boolean end(FlowId id) {
        return jdbc.sql("DELETE FROM flow WHERE id = :id").param("id", id.id()).update() == 1;
    }

    private <T> Optional<Flow<T>> find(String column, Object value, FlowKind<T> kind) {
        return jdbc.sql("SELECT id, step, sealed_content FROM flow WHERE " + column
                        + " = :value AND kind = :kind AND expires_at > :now")
                .param("value", value)
                .param("kind", kind.name())
                .param("now", UtcColumn.of(clock.instant()))
                .query((row, n) -> new Flow<>(
                        new FlowId(row.getObject("id", UUID.class)),
                        kind,
                        row.getString("step"),
                        json.readValue(vault.open(row.getBytes("sealed_content")), kind.content())))
                .optional();
    }

    private byte[] seal(Object content) {
        return vault.seal(json.writeValueAsString(content));
    }
}
