package org.carestead.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.courier.Delivery;
import org.carestead.courier.Envelope;
import org.carestead.courier.MessageId;
import org.carestead.database.UtcColumn;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes that show that somebody reads what is sent to a contact point: 6 digits, 10 minutes, once, 5 tries, bound to the
 * flow of the browser that asked (NIST SP 800-63B-4, 3.1.3). A new one can be sent after 30 seconds, 5 in a flow.
 */
@Service
public class OneTimeCodes {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final Duration RESEND = Duration.ofSeconds(30);
    static final int TRIES = 5;
    static final int SENDS = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Courier courier;
    private final WrongTries wrongTries;
    private final MessageSource texts;
    private final InstantSource clock;

    OneTimeCodes(
            JdbcClient jdbc,
            Vault vault,
            Courier courier,
            WrongTries wrongTries,
            MessageSource texts,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.courier = courier;
        this.wrongTries = wrongTries;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Makes a new code, which replaces the one before, and sends it in the caller's transaction; not more to one address
     * than {@link WrongTries} lets through, so that nobody can flood somebody's mailbox from ever new flows.
     *
     * @param purpose what the code is for; a flow has one code per purpose
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CodeSent send(FlowId flow, String purpose, Channel channel, String address, Locale language) {
        return send(flow, purpose, "code sent", channel, address, language);
    }

    /**
     * The same to an address that anybody may type. It is counted apart: strangers must not keep those who read there from
     * getting a code on their own way, nor find out by the wait that somebody did.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CodeSent sendForAnybody(FlowId flow, String purpose, String address, Locale language) {
        return send(flow, purpose, "code sent for anybody", Channel.EMAIL, address, language);
    }

    private CodeSent send(
            FlowId flow, String purpose, String counted, Channel channel, String address, Locale language) {
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        if (wrongTries.throttle(wrongTries.subject(counted, address)) instanceof WrongTries.Wait wait) {
            return new CodeSent.TooSoon(wait.until());
        }
        CodeSent sent = put(flow, purpose, code);
        if (sent instanceof CodeSent.OnItsWay) {
            MessageId message = courier.hand(
                    new Envelope(channel, address, language),
                    texts.getMessage("signin.code.subject", null, language),
                    texts.getMessage("signin.code.body", new Object[] {code}, language),
                    clock.instant().plus(LIFE));
            jdbc.sql("UPDATE one_time_code SET message_id = :message WHERE flow_id = :flow AND purpose = :purpose")
                    .param("message", message.id())
                    .param("flow", flow.id())
                    .param("purpose", purpose)
                    .update();
        }
        return sent;
    }

    /** Makes a code that nobody is told: so that those who do not exist are asked like those who do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CodeSent pretend(FlowId flow, String purpose) {
        return put(flow, purpose, Vault.newToken());
    }

    /**
     * Takes the code, if it is right. Every call counts as a try before anything is compared, so that parallel guesses
     * are no more than those in a row (lesson 16), and the count for the subject outlives flow and code (lesson 18).
     * Runs outside transactions, or a rollback would give tries back.
     *
     * @param subject whom a wrong code is counted for besides, such as the address it went to
     * @param typed blanks and dashes do not matter
     */
    @Transactional(propagation = Propagation.NEVER)
    public boolean take(FlowId flow, String purpose, String subject, String typed) {
        WrongTries.Subject counted = wrongTries.subject("code", subject);
        if (wrongTries.take(counted) instanceof WrongTries.Wait) {
            return false;
        }
        Instant now = clock.instant();
        int counts = jdbc.sql("""
            UPDATE one_time_code SET tries_left = tries_left - 1
            WHERE flow_id = :flow AND purpose = :purpose AND tries_left > 0 AND expires_at > :now\
            """)
                .param("flow", flow.id())
                .param("purpose", purpose)
                .param("now", UtcColumn.of(now))
                .update();
        // Long past, and not now: a parallel try may have looked at its clock a moment earlier.
        int taken = jdbc.sql("""
            UPDATE one_time_code SET expires_at = :past, tries_left = 0
            WHERE flow_id = :flow AND purpose = :purpose AND code_hash = :hash AND expires_at > :now\
            """)
                .param("flow", flow.id())
                .param("purpose", purpose)
                .param("hash", hash(flow, purpose, counts == 1 ? typed.replaceAll("[\\s-]", "") : ""))
                .param("past", UtcColumn.of(Instant.EPOCH))
                .param("now", UtcColumn.of(now))
                .update();
        if (taken == 1) {
            wrongTries.forget(counted);
        }
        return taken == 1;
    }

    /** How far the code sent last has come; nothing when none was. */
    @Transactional(readOnly = true)
    public Optional<Delivery> delivery(FlowId flow, String purpose) {
        return jdbc.sql("SELECT message_id FROM one_time_code WHERE flow_id = :flow AND purpose = :purpose")
                .param("flow", flow.id())
                .param("purpose", purpose)
                .query((row, n) -> Optional.<@Nullable UUID>ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(message -> message)
                .map(message -> courier.delivery(new MessageId(message)));
    }

    private CodeSent put(FlowId flow, String purpose, String code) {
        Instant now = clock.instant();
        // The insert first: an update that finds nothing would lock the gap, and two of them each other out.
        if (insert(flow, purpose, code, now) || replace(flow, purpose, code, now)) {
            return new CodeSent.OnItsWay();
        }
        return jdbc.sql("SELECT sends, sent_at FROM one_time_code WHERE flow_id = :flow AND purpose = :purpose")
                .param("flow", flow.id())
                .param("purpose", purpose)
                .query((row, n) -> row.getInt("sends") >= SENDS
                        ? new CodeSent.TooMany()
                        : new CodeSent.TooSoon(UtcColumn.read(row, "sent_at").plus(RESEND)))
                .single();
    }

    private boolean replace(FlowId flow, String purpose, String code, Instant now) {
        return jdbc.sql("""
            UPDATE one_time_code SET code_hash = :hash, tries_left = :tries, sends = sends + 1, sent_at = :now,
              expires_at = :expires, message_id = NULL
            WHERE flow_id = :flow AND purpose = :purpose AND sends < :sends AND sent_at <= :soon\
            """)
                        .param("hash", hash(flow, purpose, code))
                        .param("tries", TRIES)
                        .param("now", UtcColumn.of(now))
                        .param("expires", UtcColumn.of(now.plus(LIFE)))
                        .param("flow", flow.id())
                        .param("purpose", purpose)
                        .param("sends", SENDS)
                        .param("soon", UtcColumn.of(now.minus(RESEND)))
                        .update()
                == 1;
    }

    private boolean insert(FlowId flow, String purpose, String code, Instant now) {
        return jdbc.sql("""
            INSERT IGNORE INTO one_time_code
              (id, flow_id, purpose, code_hash, tries_left, sends, sent_at, expires_at)
            VALUES (:id, :flow, :purpose, :hash, :tries, 1, :now, :expires)\
            """)
                        .param("id", FlowId.next().id())
                        .param("flow", flow.id())
                        .param("purpose", purpose)
                        .param("hash", hash(flow, purpose, code))
                        .param("tries", TRIES)
                        .param("now", UtcColumn.of(now))
                        .param("expires", UtcColumn.of(now.plus(LIFE)))
                        .update()
                == 1;
    }

    // With a secret key: a million codes are soon tried by whoever reads the table.
    private byte[] hash(FlowId flow, String purpose, String code) {
        return vault.blindIndex("one-time code", flow.id() + "\0" + purpose + "\0" + code);
    }
}
