package org.carestead.staff;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import org.carestead.database.Conflicts;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.staff.StaffEvent.HatGiven;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the administrator whom no administrator can make: the first. Only the command on the server calls this; whoever
 * may run that has the database in their hands anyway.
 */
@Service
public class FirstAdministrator {

    private final TransactionOperations transactions;
    private final HatRows rows;
    private final HatEffects effects;
    private final People people;
    private final InstantSource clock;

    FirstAdministrator(
            TransactionOperations transactions, HatRows rows, HatEffects effects, People people, InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
        this.people = people;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {}

    /** They are an administrator now. */
    public record Made(String fullName) implements Answer {}

    /** Nothing was done: the address names nobody. */
    public record UnknownAddress() implements Answer {}

    /** Nothing was done: there is an administrator, who can give the hat on the screen "Staff". */
    public record ThereIsOne() implements Answer {}

    /** Nothing was done: they are one. */
    public record AlreadyOne() implements Answer {}

    /**
     * Gives the hat to whom this address names.
     *
     * @param dangerouslyAnother also where there is an administrator: for when nobody can get at that account any more
     */
    public Answer make(EmailAddress address, boolean dangerouslyAnother) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> people.named(address)
                .flatMap(people::find)
                .map(person -> make(person, dangerouslyAnother))
                .orElseGet(UnknownAddress::new))));
    }

    private Answer make(PersonView person, boolean another) {
        Optional<PersonId> one = rows.locked(Hat.ADMINISTRATOR).stream().findFirst();
        if (one.isPresent() && !another) {
            return new ThereIsOne();
        }
        if (!rows.give(person.id(), Hat.ADMINISTRATOR, null, clock.instant())) {
            return new AlreadyOne();
        }
        effects.given(new HatGiven(person.id(), Hat.ADMINISTRATOR, null));
        return new Made(person.fullName());
    }
}
