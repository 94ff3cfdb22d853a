package org.carestead.emergency;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.carestead.database.Conflicts;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.emergency.EmergencyOutcome.Refused;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a step for somebody: the row with its lock, theirs or not, from the right state or not; refusals recorded. */
@Component
class EmergencySteps {

    private final TransactionOperations transactions;
    private final EmergencyRows rows;
    private final EmergencyEffects effects;

    EmergencySteps(TransactionOperations transactions, EmergencyRows rows, EmergencyEffects effects) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
    }

    /**
     * @param theirs whether it is the actor's to do; where it is not, the answer is the same as for what is not there
     * @param possible whether it can be done as things stand
     */
    EmergencyOutcome take(
            Actor actor,
            EmergencyId id,
            Predicate<Emergency> theirs,
            Predicate<Emergency> possible,
            Function<Emergency, Optional<EmergencyRefusal>> work) {
        return inTransaction(() -> {
            Optional<Emergency> found = rows.locked(id);
            MemberId member = found.map(Emergency::member).orElse(null);
            if (found.isEmpty() || !theirs.test(found.get())) {
                return refused(actor, member, EmergencyRefusal.NOT_AVAILABLE);
            }
            return possible.test(found.get())
                    ? work.apply(found.get())
                            .<EmergencyOutcome>map(reason -> refused(actor, member, reason))
                            .orElseGet(Done::new)
                    : refused(actor, member, EmergencyRefusal.CHANGED_MEANWHILE);
        });
    }

    EmergencyOutcome refused(Actor actor, @Nullable MemberId member, EmergencyRefusal reason) {
        effects.refused(new EmergencyRefused(member, actor.person(), reason));
        return new Refused(reason);
    }

    EmergencyOutcome inTransaction(Supplier<EmergencyOutcome> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
