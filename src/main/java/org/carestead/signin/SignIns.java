package org.carestead.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.carestead.pulse.Pulses;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Being signed in is a row here and nothing else: an opaque token in the browser's cookie, its SHA-256 in the row. A
 * sign-in lives 12 hours in all and 30 minutes after a person last did something.
 */
@Service
public class SignIns {

    /** How long a sign-in lives in all (NIST SP 800-63B-4, AAL2: 24 hours at most; product.md: 12). */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How long it lives without a person doing anything. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** A change is told to open screens under this and the sign-in's id. */
    public static final String TOPIC = "sign-in:";

    private final JdbcClient jdbc;
    private final LiveSignIns live;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SignIns(JdbcClient jdbc, LiveSignIns live, Pulses pulses, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.pulses = pulses;
        this.events = events;
        this.clock = clock;
    }

    /** The live sign-in of this token: not ended, not expired, not idle for too long. One statement. */
    public Optional<LiveSignIn> find(String token) {
        return live.find("token_hash", Vault.hash(token), now());
    }

    /** The same by its id, for who is signed in already. */
    public Optional<LiveSignIn> find(SignInId id) {
        return live.find("id", id.id(), now());
    }

    /**
     * Starts a sign-in. Every way in comes here.
     *
     * @param browser what the browser calls itself, for the list of devices; cut at 200 characters
     */
    @Transactional
    public NewSignIn start(PersonId person, ProofMethod proved, String browser) {
        Instant now = now();
        String token = Vault.newToken();
        SignInId id = SignInId.next();
        jdbc.sql("""
                        INSERT INTO sign_in (id, person_id, token_hash, browser, started_at, last_seen_at, expires_at)
                        VALUES (:id, :person, :token, :browser, :now, :now, :expires)""")
                .param("id", id.id())
                .param("person", person.id())
                .param("token", Vault.hash(token))
                .param("browser", browser.substring(0, Math.min(browser.length(), 200)))
                .param("now", UtcColumn.of(now))
                .param("expires", UtcColumn.of(now.plus(LONGEST)))
                .update();
        live.prove(id, proved, now);
        events.publishEvent(new SignedIn(id, person, now));
        Assurance assurance = new Assurance(List.of(new Proof(proved, now)));
        return new NewSignIn(new LiveSignIn(id, person, now, now, now.plus(LONGEST), assurance), token);
    }

    /**
     * Adds a fresh proof and changes the token, so that whoever knew the old one is out (lesson 22).
     *
     * @return nothing when the sign-in is not live any more
     */
    @Transactional
    public Optional<NewSignIn> prove(SignInId id, ProofMethod proved) {
        Instant now = now();
        String token = Vault.newToken();
        int changed = jdbc.sql("""
                        UPDATE sign_in SET token_hash = :token, last_seen_at = :now
                        WHERE id = :id AND ended_at IS NULL AND expires_at > :now AND last_seen_at > :idle""")
                .param("token", Vault.hash(token))
                .param("id", id.id())
                .param("now", UtcColumn.of(now))
                .param("idle", UtcColumn.of(now.minus(IDLE)))
                .update();
        if (changed == 0) {
            return Optional.empty();
        }
        live.prove(id, proved, now);
        Optional<LiveSignIn> signIn = find(id);
        signIn.ifPresent(found -> events.publishEvent(new ProofGiven(id, found.person(), proved, now)));
        return signIn.map(found -> new NewSignIn(found, token));
    }

    /** Notes that a person did something. False when the sign-in is not live any more. */
    @Transactional
    public boolean touch(SignInId id) {
        Instant now = now();
        return jdbc.sql("""
                        UPDATE sign_in SET last_seen_at = GREATEST(last_seen_at, :now)
                        WHERE id = :id AND ended_at IS NULL AND expires_at > :now AND last_seen_at > :idle""")
                        .param("id", id.id())
                        .param("now", UtcColumn.of(now))
                        .param("idle", UtcColumn.of(now.minus(IDLE)))
                        .update()
                == 1;
    }

    /** Ends one, everywhere at once. Ending it again does nothing. */
    @Transactional
    public void end(SignInId id, EndReason reason) {
        Instant now = now();
        int ended = jdbc.sql(
                        "UPDATE sign_in SET ended_at = :now, end_reason = :reason WHERE id = :id AND ended_at IS NULL")
                .param("now", UtcColumn.of(now))
                .param("reason", reason.name())
                .param("id", id.id())
                .update();
        if (ended == 1) {
            pulses.send(TOPIC + id.id());
            events.publishEvent(new SignInEnded(id, live.personOf(id), reason, now));
        }
    }

    /**
     * Ends all of a person's sign-ins.
     *
     * @param except stays; null ends every one
     */
    @Transactional
    public void endAll(PersonId person, EndReason reason, @Nullable SignInId except) {
        jdbc
                .sql("SELECT id FROM sign_in WHERE person_id = :person AND ended_at IS NULL AND expires_at > :now")
                .param("person", person.id())
                .param("now", UtcColumn.of(now()))
                .query(UUID.class)
                .list()
                .stream()
                .map(SignInId::new)
                .filter(id -> !id.equals(except))
                .forEach(id -> end(id, reason));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
