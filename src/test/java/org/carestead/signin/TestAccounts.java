package org.carestead.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;

/** People with a password, for tests of all modules. */
public final class TestAccounts {

    public static final String PASSWORD = "seven quiet herons at dawn";
    public static final Browser BROWSER = new Browser("Firefox on Linux", Optional.empty(), Optional.empty());

    private TestAccounts() {}

    /** Somebody who can sign in, and has just done so. */
    public record Account(PersonId person, EmailAddress email, NewSignIn signIn, String deviceToken) {

        public Actor actor() {
            return signIn.signIn().actor();
        }
    }

    public static Account create(NewAccounts accounts, String given, String family) {
        EmailAddress email = email();
        NewAccounts.Answer answer = accounts.create(
                email, new PersonName(given, family), Locale.ENGLISH, PASSWORD, BROWSER, person -> true);
        if (!(answer instanceof NewAccounts.Created created)) {
            throw new IllegalStateException("Not created: " + answer);
        }
        return new Account(
                created.person(),
                email,
                created.welcome().signIn(),
                created.welcome().deviceToken());
    }

    /** An address that nobody has; all are of one length. */
    public static EmailAddress email() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }
}
