package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonName;
import org.carestead.signin.SignInWithPassword.RefusedTry;
import org.carestead.signin.TestAccounts.Account;
import org.carestead.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Signing in, and all the ways not to. */
@PortalTest
@RecordApplicationEvents
class SignInWithPasswordModuleTests {

    @Autowired
    private SignInWithPassword door;

    @Autowired
    private ProveAgain proveAgain;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private People people;

    @Autowired
    private PasswordHasher hasher;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Task<RefusedTry> noteRefusedSignIn;

    @Autowired
    private Vault vault;

    @Autowired
    private ApplicationEvents events;

    @SuppressWarnings("NullAway.Init")
    private Account rosa;

    @BeforeEach
    void register() {
        rosa = TestAccounts.create(accounts, "Rosa", "Alvarez");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void rightPasswordOpens() {
        SignInAnswer answer = signIn(rosa.email().value().toUpperCase(Locale.ROOT) + " ", TestAccounts.PASSWORD);

        assertThat(answer).isInstanceOf(SignInAnswer.Welcome.class);
        SignInAnswer.Welcome welcome = (SignInAnswer.Welcome) answer;
        assertThat(signIns.find(welcome.signIn().token()).orElseThrow().person())
                .isEqualTo(rosa.person());
    }

    @Test
    void wrongUnknownAndMalformedAreOneAnswer() {
        assertThat(signIn(rosa.email().value(), "not it, not it at all"))
                .isEqualTo(signIn(TestAccounts.email().value(), TestAccounts.PASSWORD))
                .isEqualTo(signIn("rosa", TestAccounts.PASSWORD))
                .isEqualTo(signIn("", ""))
                .isInstanceOf(SignInAnswer.No.class);
    }

    @Test
    void knownAndUnknownTakeTheSameStatementsAndHashes() {
        for (int i = 0; i < WrongTries.FREE + 2; i++) {
            String known = rosa.email().value();
            long before = hasher.made();
            List<String> ofKnown = Statements.of(() -> signIn(known, "not it, not it at all"));
            long hashesOfKnown = hasher.made() - before;
            String unknown = "nobody-" + rosa.email().value().substring(7);
            before = hasher.made();
            List<String> ofUnknown = Statements.of(() -> signIn(unknown, "not it, not it at all"));

            assertThat(ofKnown).isNotEmpty().isEqualTo(ofUnknown);
            assertThat(hasher.made() - before).isEqualTo(hashesOfKnown);
        }
    }

    @Test
    void refusedTryIsToldAfterwards() {
        signIn(rosa.email().value(), "not it, not it at all");
        await().atMost(Duration.ofSeconds(10)).until(() -> tasks() == 0);

        note(rosa.email());
        note(TestAccounts.email());

        assertThat(events.stream(SignInRefused.class).map(SignInRefused::person))
                .containsExactly(rosa.person());
    }

    @Test
    void strangerTriesWithoutEnd_feedSaysItForEachTryThatWasLookedAt() {
        for (int i = 0; i < 60; i++) {
            signIn(rosa.email().value(), "guess number " + i + " of many");
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> tasks() == 0);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'SignInRefused'")
                        .param(rosa.person().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(WrongTries.FREE);
    }

    private int tasks() {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'note-refused-sign-in'")
                .query(Integer.class)
                .single();
    }

    private void note(EmailAddress name) {
        String sealed = Base64.getEncoder().encodeToString(vault.seal(name.value()));
        noteRefusedSignIn.execute(
                new TaskInstance<>(
                        "note-refused-sign-in",
                        "x",
                        new RefusedTry(clock.instant().toEpochMilli(), sealed)),
                null);
    }

    @Test
    void parallelGuessesAreLookedAtNoMoreThanFiveTimes() throws Exception {
        long before = hasher.made();

        List<SignInAnswer> answers = together(200, i -> signIn(rosa.email().value(), "guess number " + i + " of many"));

        assertThat(answers).containsOnly(new SignInAnswer.No());
        assertThat(hasher.made() - before).isEqualTo(WrongTries.FREE);
        assertThat(signIn(rosa.email().value(), TestAccounts.PASSWORD)).isInstanceOf(SignInAnswer.No.class);
    }

    @Test
    void strangersCannotLockTheOwnerOut() {
        for (int i = 0; i < 10; i++) {
            signIn(rosa.email().value(), "not it, not it at all");
        }

        assertThat(door.signIn(rosa.email().value(), TestAccounts.PASSWORD, known()))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void knownDeviceIsToldUntilWhen() {
        for (int i = 0; i < WrongTries.FREE; i++) {
            door.signIn(rosa.email().value(), "not it, not it at all", known());
        }

        SignInAnswer answer = door.signIn(rosa.email().value(), TestAccounts.PASSWORD, known());

        assertThat(answer).isInstanceOf(SignInAnswer.NotBefore.class);
        assertThat(((SignInAnswer.NotBefore) answer).until()).isAfter(clock.instant());
        clock.advance(WrongTries.FIRST_WAIT);
        assertThat(door.signIn(rosa.email().value(), TestAccounts.PASSWORD, known()))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void deviceOfSomebodyElseIsNotRecognised() {
        Account sam = TestAccounts.create(accounts, "Sam", "Keller");
        Browser samsBrowser = new Browser("x", Optional.of(sam.deviceToken()), Optional.empty());
        for (int i = 0; i < WrongTries.FREE; i++) {
            door.signIn(rosa.email().value(), "not it, not it at all", samsBrowser);
        }

        assertThat(door.signIn(rosa.email().value(), TestAccounts.PASSWORD, samsBrowser))
                .isInstanceOf(SignInAnswer.No.class);
    }

    @Test
    void deviceTokenMadeElsewhereIsNeverKept() {
        Browser planted = new Browser("x", Optional.of("planted"), Optional.empty());

        SignInAnswer answer = door.signIn(rosa.email().value(), TestAccounts.PASSWORD, planted);

        assertThat(((SignInAnswer.Welcome) answer).deviceToken()).isNotEqualTo("planted");
    }

    @Test
    void signInOfThisBrowserBeforeIsDead() {
        Browser browser =
                new Browser("x", Optional.empty(), Optional.of(rosa.signIn().token()));

        SignInAnswer answer = door.signIn(rosa.email().value(), TestAccounts.PASSWORD, browser);

        assertThat(((SignInAnswer.Welcome) answer).signIn().token())
                .isNotEqualTo(rosa.signIn().token());
        assertThat(signIns.find(rosa.signIn().token())).isEmpty();
    }

    @Test
    void oldHashIsMadeAnewAtSignIn() {
        jdbc.sql("UPDATE password SET hash = ? WHERE person_id = ?")
                .param(new Argon2PasswordEncoder(16, 32, 1, 8192, 1).encode(TestAccounts.PASSWORD))
                .param(rosa.person().id())
                .update();

        assertThat(signIn(rosa.email().value(), TestAccounts.PASSWORD)).isInstanceOf(SignInAnswer.Welcome.class);

        assertThat(jdbc.sql("SELECT hash FROM password WHERE person_id = ?")
                        .param(rosa.person().id())
                        .query(String.class)
                        .single())
                .contains("m=19456,t=2");
    }

    @Test
    void provingAgainTakesTheRightPasswordAndCountsWrongOnes() {
        LiveSignIn signIn = rosa.signIn().signIn();
        for (int i = 0; i < WrongTries.FREE; i++) {
            assertThat(proveAgain.withPassword(signIn, "not it, not it at all", known()))
                    .isInstanceOf(SignInAnswer.No.class);
        }
        assertThat(proveAgain.withPassword(signIn, TestAccounts.PASSWORD, known()))
                .isInstanceOf(SignInAnswer.NotBefore.class);
        assertThat(door.signIn(rosa.email().value(), TestAccounts.PASSWORD, known()))
                .isInstanceOf(SignInAnswer.NotBefore.class);
        clock.advance(WrongTries.FIRST_WAIT);

        SignInAnswer answer = proveAgain.withPassword(signIn, TestAccounts.PASSWORD, known());

        assertThat(answer).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(signIns.find(rosa.signIn().token())).isEmpty();
        assertThat(events.stream(ProofGiven.class)).hasSize(1);
    }

    @Test
    void endedSignInCannotBeProved() {
        signIns.end(rosa.signIn().signIn().id(), EndReason.SIGNED_OUT);

        assertThat(proveAgain.withPassword(rosa.signIn().signIn(), TestAccounts.PASSWORD, known()))
                .isInstanceOf(SignInAnswer.No.class);
    }

    @Test
    void accountIsMadeWholeOrNotAtAll() {
        EmailAddress email = TestAccounts.email();
        PersonName name = new PersonName("Sam", "Keller");

        assertThat(accounts.create(email, name, Locale.ENGLISH, "short", TestAccounts.BROWSER, person -> true))
                .isEqualTo(new NewAccounts.PasswordRefused(PasswordRefusal.TOO_SHORT));
        assertThat(accounts.create(
                        email, name, Locale.ENGLISH, TestAccounts.PASSWORD, TestAccounts.BROWSER, person -> false))
                .isInstanceOf(NewAccounts.NotDone.class);
        assertThat(people.named(email)).isEmpty();
        assertThat(accounts.create(
                        rosa.email(), name, Locale.ENGLISH, TestAccounts.PASSWORD, TestAccounts.BROWSER, p -> true))
                .isInstanceOf(NewAccounts.AddressTaken.class);
    }

    private SignInAnswer signIn(String name, String password) {
        return door.signIn(name, password, TestAccounts.BROWSER);
    }

    private Browser known() {
        return new Browser("Firefox on Linux", Optional.of(rosa.deviceToken()), Optional.empty());
    }

    private static List<SignInAnswer> together(int count, IntFunction<SignInAnswer> work) throws Exception {
        List<Callable<SignInAnswer>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            all.add(() -> work.apply(number));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(50)) {
            List<SignInAnswer> answers = new ArrayList<>();
            for (Future<SignInAnswer> each : pool.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
