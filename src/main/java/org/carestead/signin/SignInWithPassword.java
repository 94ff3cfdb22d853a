package org.carestead.signin;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.carestead.courier.Later;
import org.carestead.database.Conflicts;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in with e-mail address and password. */
@Service
public class SignInWithPassword {

    static final TaskDescriptor<RefusedTry> REFUSED = TaskDescriptor.of("note-refused-sign-in", RefusedTry.class);

    private final People people;
    private final PasswordProof proof;
    private final Entrances entrances;
    private final Later later;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    SignInWithPassword(
            People people,
            PasswordProof proof,
            Entrances entrances,
            Later later,
            Vault vault,
            TransactionOperations transactions,
            InstantSource clock) {
        this.people = people;
        this.proof = proof;
        this.entrances = entrances;
        this.later = later;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A refused try, told after the answer; the name is sealed. */
    record RefusedTry(long at, String sealedName) {}

    /**
     * Opens the door, or says no in one way for whatever reason. Outside transactions: hashing takes its time. Only a try
     * that was looked at is told: during a wait nobody can get in, and whoever goes on trying could bury with it all that
     * the person's feed says.
     *
     * @param browser where somebody wants to sign in
     */
    @Transactional(propagation = Propagation.NEVER)
    public SignInAnswer signIn(String name, String password, Browser browser) {
        Optional<EmailAddress> email = EmailAddress.parse(name);
        if (email.isEmpty()) {
            return new SignInAnswer.No();
        }
        Optional<PersonId> person = people.named(email.get());
        return switch (proof.check(person, email.get().value(), password, browser.deviceToken())) {
            case PasswordProof.Right right -> entrances.enter(person.orElseThrow(), right, password, browser);
            case PasswordProof.Wait wait ->
                wait.recognised() ? new SignInAnswer.NotBefore(wait.until()) : new SignInAnswer.No();
            case PasswordProof.Wrong wrong -> {
                note(email.get());
                yield new SignInAnswer.No();
            }
            case PasswordProof.Busy busy -> new SignInAnswer.Busy();
        };
    }

    // Whether there is such a person is looked up after the answer, so that the answer takes as long for both.
    private void note(EmailAddress email) {
        String sealed = Base64.getEncoder().encodeToString(vault.seal(email.value()));
        RefusedTry refused = new RefusedTry(clock.instant().toEpochMilli(), sealed);
        Conflicts.retrying(() -> transactions.execute(status -> {
            later.schedule(
                    REFUSED.instance(UUID.randomUUID().toString()).data(refused).scheduledTo(clock.instant()));
            return refused;
        }));
    }
}
