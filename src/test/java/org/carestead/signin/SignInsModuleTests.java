package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** A sign-in is a row; what ends it, and what does not. */
@PortalTest
@RecordApplicationEvents
class SignInsModuleTests {

    @Autowired
    private SignIns signIns;

    @Autowired
    private Assurances assurances;

    @Autowired
    private People people;

    @Autowired
    private Pulses pulses;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEvents events;

    private PersonId rosa = PersonId.next();

    @BeforeEach
    void register() {
        rosa = Objects.requireNonNull(transactions.execute(status -> people.register(
                        new PersonName("Rosa", "Alvarez"),
                        Locale.ENGLISH,
                        new EmailAddress(UUID.randomUUID() + "@example.org"))
                .orElseThrow()));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void tokenOpensItsSignInAndIsKeptAsAHashOnly() {
        NewSignIn started = start();

        LiveSignIn found = signIns.find(started.token()).orElseThrow();
        assertThat(found).isEqualTo(started.signIn());
        assertThat(found.actor()).isEqualTo(new Actor(rosa, found.id()));
        byte[] kept = jdbc.sql("SELECT token_hash FROM sign_in WHERE id = ?")
                .param(found.id().id())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(started.token());
        assertThat(signIns.find("no such token")).isEmpty();
        assertThat(events.stream(SignedIn.class)).hasSize(1);
    }

    @Test
    void thirtyIdleMinutesEndIt() {
        NewSignIn started = start();
        clock.advance(Duration.ofMinutes(29));
        assertThat(signIns.touch(started.signIn().id())).isTrue();
        clock.advance(Duration.ofMinutes(29));
        assertThat(signIns.find(started.token())).isPresent();

        clock.advance(Duration.ofMinutes(1));

        assertThat(signIns.find(started.token())).isEmpty();
        assertThat(signIns.touch(started.signIn().id())).isFalse();
        assertThat(signIns.prove(started.signIn().id(), ProofMethod.PASSWORD)).isEmpty();
        assertThat(assurances.meets(started.signIn().actor(), Purpose.GRANT_ACCESS))
                .isFalse();
    }

    @Test
    void twelveHoursEndItHoweverBusy() {
        NewSignIn started = start();
        for (int i = 0; i < 29; i++) {
            clock.advance(Duration.ofMinutes(25));
            signIns.touch(started.signIn().id());
        }

        assertThat(signIns.find(started.token())).isEmpty();
    }

    @Test
    void endedSignInIsDeadAndItsScreensAreTold() throws Exception {
        NewSignIn started = start();
        NewSignIn other = start();
        CountDownLatch told = new CountDownLatch(1);
        Registration listening =
                pulses.listen(SignIns.TOPIC + started.signIn().id().id(), told::countDown);
        try {
            signIns.end(started.signIn().id(), EndReason.SIGNED_OUT);
            signIns.end(started.signIn().id(), EndReason.SIGNED_OUT);

            assertThat(signIns.find(started.token())).isEmpty();
            assertThat(signIns.touch(started.signIn().id())).isFalse();
            assertThat(signIns.prove(started.signIn().id(), ProofMethod.PASSWORD))
                    .isEmpty();
            assertThat(signIns.find(other.token())).isPresent();
            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        } finally {
            listening.remove();
        }
        assertThat(events.stream(SignInEnded.class)).hasSize(1);
    }

    @Test
    void allEndButOne() {
        List<NewSignIn> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(start());
        }

        signIns.endAll(rosa, EndReason.CREDENTIALS_CHANGED, all.get(1).signIn().id());

        assertThat(all.stream().map(each -> signIns.find(each.token()).isPresent()))
                .containsExactly(false, true, false);
    }

    @Test
    void freshProofChangesTheToken() {
        NewSignIn started = start();
        clock.advance(Duration.ofMinutes(6));
        assertThat(assurances.meets(started.signIn().actor(), Purpose.GRANT_ACCESS))
                .isFalse();

        NewSignIn proved =
                signIns.prove(started.signIn().id(), ProofMethod.PASSWORD).orElseThrow();

        assertThat(signIns.find(started.token())).isEmpty();
        assertThat(signIns.find(proved.token()).orElseThrow().id())
                .isEqualTo(started.signIn().id());
        assertThat(proved.signIn().expiresAt()).isEqualTo(started.signIn().expiresAt());
        assertThat(assurances.meets(started.signIn().actor(), Purpose.GRANT_ACCESS))
                .isTrue();
        assertThat(events.stream(ProofGiven.class)).hasSize(1);
    }

    @Test
    void proofIsNobodyElses() {
        NewSignIn started = start();

        assertThat(assurances.meets(new Actor(PersonId.next(), started.signIn().id()), Purpose.GRANT_ACCESS))
                .isFalse();
    }

    private NewSignIn start() {
        return signIns.start(rosa, ProofMethod.PASSWORD, "Firefox on Linux");
    }
}
