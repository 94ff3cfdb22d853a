package org.carestead.signin;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.database.Conflicts;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What happens once somebody has proved who they are: a new sign-in, the old one of this browser dead (lesson 22). */
@Component
class Entrances {

    private final SignIns signIns;
    private final Devices devices;
    private final WrongTries wrongTries;
    private final PasswordHashes hashes;
    private final PasswordHasher hasher;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Entrances(
            SignIns signIns,
            Devices devices,
            WrongTries wrongTries,
            PasswordHashes hashes,
            PasswordHasher hasher,
            TransactionOperations transactions,
            InstantSource clock) {
        this.signIns = signIns;
        this.devices = devices;
        this.wrongTries = wrongTries;
        this.hashes = hashes;
        this.hasher = hasher;
        this.transactions = transactions;
        this.clock = clock;
    }

    SignInAnswer enter(PersonId person, PasswordProof.Right right, String password, Browser browser) {
        Optional<String> renewed = right.outdated().flatMap(old -> hasher.inTurn(() -> hasher.hash(password)));
        return in(() -> {
            wrongTries.forget(right.subject());
            renewed.ifPresent(hash -> hashes.rehash(person, right.outdated().orElseThrow(), hash));
            return welcome(person, browser);
        });
    }

    /** For somebody who has just chosen a password; joins the running transaction. */
    SignInAnswer.Welcome welcome(PersonId person, Browser browser) {
        browser.signInToken().flatMap(signIns::find).ifPresent(old -> signIns.end(old.id(), EndReason.REPLACED));
        String device = devices.remember(browser.deviceToken(), person, clock.instant());
        return new SignInAnswer.Welcome(signIns.start(person, ProofMethod.PASSWORD, browser.userAgent()), device);
    }

    SignInAnswer proveAgain(SignInId signIn, PasswordProof.Right right, Browser browser) {
        return in(() -> {
            wrongTries.forget(right.subject());
            return signIns.prove(signIn, ProofMethod.PASSWORD)
                    .<SignInAnswer>map(fresh -> new SignInAnswer.Welcome(
                            fresh,
                            devices.remember(
                                    browser.deviceToken(), fresh.signIn().person(), clock.instant())))
                    .orElseGet(SignInAnswer.No::new);
        });
    }

    private SignInAnswer in(Supplier<SignInAnswer> work) {
        SignInAnswer answer = Conflicts.retrying(() -> transactions.execute(status -> work.get()));
        if (answer == null) {
            throw new IllegalStateException("No answer");
        }
        return answer;
    }
}
