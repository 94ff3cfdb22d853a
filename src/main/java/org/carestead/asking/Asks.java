package org.carestead.asking;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.asking.AskEvent.AskRefused;
import org.carestead.asking.AskEvent.AskSent;
import org.carestead.asking.AskEvent.AskTakenBack;
import org.carestead.asking.AskOutcome.Done;
import org.carestead.asking.AskOutcome.Refused;
import org.carestead.database.Conflicts;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks a member to be let in. Whether there is such a member is looked up after the answer ({@link AskLookup}), so the
 * answer is the same for everybody, in words, in statements and in time; and what comes of it is never told here: a
 * question is open for its thirty days, whether it was denied, never arrived, or waits (lesson 21).
 */
@Service
public class Asks {

    /** How long a question is open. */
    public static final Duration LIFE = Duration.ofDays(30);

    private final TransactionOperations transactions;
    private final AskRows rows;
    private final AskIntake intake;
    private final Askers askers;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Asks(
            TransactionOperations transactions,
            AskRows rows,
            AskIntake intake,
            Askers askers,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.intake = intake;
        this.askers = askers;
        this.events = events;
        this.clock = clock;
    }

    /** The actor's own open questions, the newest first. */
    @Transactional(readOnly = true)
    public List<AskedView> of(Actor actor) {
        return rows.openOf(askers.of(actor.person()), clock.instant());
    }

    /** Asks. Refused only for what whoever asks has done themselves: too many open, or too many today. */
    public AskOutcome ask(Actor actor, NewAsk ask) {
        return inTransaction(() -> {
            AskId id = AskId.next();
            Optional<AskRefusal> refusal = intake.take(id, askers.of(actor.person()), ask);
            if (refusal.isPresent()) {
                return refused(actor, refusal.get());
            }
            events.publishEvent(new AskSent(id, actor.person()));
            return new Done();
        });
    }

    /** Takes an open question of the actor's back. */
    public AskOutcome takeBack(Actor actor, AskId id) {
        return inTransaction(() -> {
            if (!rows.takeBack(id, askers.of(actor.person()), clock.instant())) {
                return refused(actor, AskRefusal.NOT_AVAILABLE);
            }
            events.publishEvent(new AskTakenBack(id, actor.person()));
            return new Done();
        });
    }

    private AskOutcome refused(Actor actor, AskRefusal reason) {
        events.publishEvent(new AskRefused(actor.person(), reason));
        return new Refused(reason);
    }

    private AskOutcome inTransaction(Supplier<AskOutcome> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
