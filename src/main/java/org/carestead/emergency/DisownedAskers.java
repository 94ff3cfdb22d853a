package org.carestead.emergency;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import org.carestead.casework.EmergencyStop;
import org.carestead.database.Conflicts;
import org.carestead.emergency.EmergencyEvent.EmergencyDenied;
import org.carestead.grant.Ownership;
import org.carestead.member.MemberView;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** "This wasn't OK" is a no to what the same person has asked for in an emergency: a member who said it has answered. */
@Component
class DisownedAskers implements EmergencyStop {

    private final TransactionOperations transactions;
    private final EmergencyRows rows;
    private final EmergencyEffects effects;
    private final Ownership ownership;
    private final InstantSource clock;

    DisownedAskers(
            TransactionOperations transactions,
            EmergencyRows rows,
            EmergencyEffects effects,
            Ownership ownership,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
        this.ownership = ownership;
        this.clock = clock;
    }

    @Override
    public boolean refuse(Actor actor, PersonId asker) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            Optional<Emergency> asked = ownership
                    .memberOf(actor)
                    .map(MemberView::id)
                    .flatMap(mine -> rows.locked(mine, asker))
                    .filter(emergency -> emergency.can(EmergencyStep.REFUSE));
            asked.ifPresent(emergency -> effects.step(
                    emergency,
                    emergency.refused(clock.instant()),
                    new EmergencyDenied(emergency.whose(), actor.person())));
            return asked.isPresent();
        })));
    }
}
