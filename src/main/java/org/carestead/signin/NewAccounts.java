package org.carestead.signin;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.carestead.database.Conflicts;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a person with a password, and signs them in. */
@Service
public class NewAccounts {

    private final People people;
    private final PasswordHashes hashes;
    private final PasswordHasher hasher;
    private final Entrances entrances;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    NewAccounts(
            People people,
            PasswordHashes hashes,
            PasswordHasher hasher,
            Entrances entrances,
            TransactionOperations transactions,
            InstantSource clock) {
        this.people = people;
        this.hashes = hashes;
        this.hasher = hasher;
        this.entrances = entrances;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {}

    /** The account is there, and its person is signed in. */
    public record Created(PersonId person, SignInAnswer.Welcome welcome) implements Answer {}

    /** Nothing was made: the password is not taken. */
    public record PasswordRefused(PasswordRefusal reason) implements Answer {}

    /** Nothing was made: the address names somebody already. Only who has verified the address may be told. */
    public record AddressTaken() implements Answer {}

    /** Nothing was made: what should have been done in the same transaction could not. */
    public record NotDone() implements Answer {}

    /** Nothing was made: the portal is busy. */
    public record Busy() implements Answer {}

    /** Why this password would not be taken; nothing when it would. */
    public Optional<PasswordRefusal> refuse(EmailAddress email, PersonName name, String password) {
        return PasswordRules.refuse(password, List.of(email.value(), email.localPart(), name.given(), name.family()));
    }

    /**
     * Makes the account. Outside transactions: hashing takes its time.
     *
     * @param verified an address where a code has been read just now
     * @param alongside done in the transaction that makes the account, again if that lost against another one; false
     *     undoes all
     */
    @Transactional(propagation = Propagation.NEVER)
    public Answer create(
            EmailAddress verified,
            PersonName name,
            Locale language,
            String password,
            Browser browser,
            Predicate<PersonId> alongside) {
        Optional<PasswordRefusal> refusal = refuse(verified, name, password);
        if (refusal.isPresent()) {
            return new PasswordRefused(refusal.get());
        }
        Optional<String> hash = hasher.inTurn(() -> hasher.hash(password));
        if (hash.isEmpty()) {
            return new Busy();
        }
        return Conflicts.retrying(() -> Objects.requireNonNull(transactions.execute(status -> {
            Optional<PersonId> person = people.register(name, language, verified);
            if (person.isEmpty()) {
                return new AddressTaken();
            }
            hashes.keep(person.get(), hash.get(), clock.instant());
            if (!alongside.test(person.get())) {
                status.setRollbackOnly();
                return new NotDone();
            }
            return new Created(person.get(), entrances.welcome(person.get(), browser));
        })));
    }
}
