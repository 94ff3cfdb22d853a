package org.carestead.staff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carestead.database.Conflicts;
import org.carestead.signin.Actor;
import org.carestead.staff.StaffEvent.StaffRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The one door through which anybody does anything as staff. */
@Service
public class StaffActing {

    private final TransactionOperations transactions;
    private final HatRows rows;
    private final ApplicationEventPublisher events;

    StaffActing(TransactionOperations transactions, HatRows rows, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Runs the work in a transaction in which the hat is held: whoever takes it away waits until the work is done, and
     * after that nothing more comes of it. A refused attempt is recorded with whoever made it. A conflict with another
     * transaction starts over, so the work may run more than once and must do nothing but through the database.
     *
     * @param anyOf one of these is enough; the authority is made for the first of them, in the order of {@link Hat},
     *     that the person wears
     * @throws IllegalStateException in a running transaction: a decision opens its own
     */
    public <T> StaffDecision<T> on(Actor actor, Set<Hat> anyOf, Function<StaffAuthority, T> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> decide(actor, anyOf, work))));
    }

    /** The same for one hat. */
    public <T> StaffDecision<T> on(Actor actor, Hat hat, Function<StaffAuthority, T> work) {
        return on(actor, Set.of(hat), work);
    }

    private <T> StaffDecision<T> decide(Actor actor, Set<Hat> anyOf, Function<StaffAuthority, T> work) {
        Optional<Hat> worn = rows.held(actor.person()).stream()
                .filter(anyOf::contains)
                .sorted()
                .findFirst();
        if (worn.isEmpty()) {
            Hat asked = anyOf.stream().sorted().findFirst().orElseThrow();
            events.publishEvent(new StaffRefused(actor.person(), asked));
            return new StaffDecision.Refused<>();
        }
        return new StaffDecision.Allowed<>(work.apply(new StaffAuthority(actor, worn.get())));
    }
}
