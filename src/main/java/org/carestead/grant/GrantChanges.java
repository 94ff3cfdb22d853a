package org.carestead.grant;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.carestead.access.GrantId;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.grant.GrantOutcome.Refused;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** How every wish to change a grant is carried out: one transaction, the row locked first, whose it is asked, recorded. */
@Component
class GrantChanges {

    private final TransactionOperations transactions;
    private final GrantRows rows;
    private final Ownership ownership;
    private final GrantEffects effects;
    private final InstantSource clock;

    GrantChanges(
            TransactionOperations transactions,
            GrantRows rows,
            Ownership ownership,
            GrantEffects effects,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.ownership = ownership;
        this.effects = effects;
        this.clock = clock;
    }

    /** Lets the member change a grant that is not over. */
    GrantOutcome byMember(Actor actor, GrantId id, Function<Grant, Optional<GrantRefusal>> change) {
        return changing(actor, id, (grant, who) -> ownership.isOwn(who, grant.member()), Grant::isOver, change);
    }

    /** Lets the caregiver do something with a grant that they do not know to be over. */
    GrantOutcome byCaregiver(Actor actor, GrantId id, Function<Grant, Optional<GrantRefusal>> change) {
        return changing(
                actor, id, (grant, who) -> grant.caregiver().equals(who.person()), Grant::isKnownToBeOver, change);
    }

    /** Lets a caregiver do something with the grant of whoever stands in for them. */
    GrantOutcome byLender(Actor actor, GrantId id, Function<Grant, Optional<GrantRefusal>> change) {
        return changing(actor, id, this::isLentBy, Grant::isKnownToBeOver, change);
    }

    // Whose a grant is never changes, so the caregiver's own needs no lock.
    private boolean isLentBy(Grant standIn, Actor actor) {
        GrantId own = standIn.standsInFor();
        return own != null
                && rows.findById(own)
                        .filter(grant -> grant.caregiver().equals(actor.person()))
                        .isPresent();
    }

    private GrantOutcome changing(
            Actor actor,
            GrantId id,
            BiPredicate<Grant, Actor> may,
            BiPredicate<Grant, Instant> over,
            Function<Grant, Optional<GrantRefusal>> change) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            Optional<Grant> found = rows.locked(id);
            Optional<GrantRefusal> refusal = found.filter(grant -> may.test(grant, actor))
                    .map(grant -> over.test(grant, clock.instant())
                            ? Optional.of(GrantRefusal.HAS_ENDED)
                            : change.apply(grant))
                    .orElse(Optional.of(GrantRefusal.NOT_AVAILABLE));
            refusal.ifPresent(reason -> effects.refused(new GrantChangeRefused(
                    found.map(Grant::id).orElse(null), found.map(Grant::member).orElse(null), actor.person(), reason)));
            return refusal.<GrantOutcome>map(Refused::new).orElseGet(Done::new);
        })));
    }
}
