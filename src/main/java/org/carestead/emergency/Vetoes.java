package org.carestead.emergency;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import org.carestead.database.Conflicts;
import org.carestead.emergency.EmergencyEvent.EmergencyDenied;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The no by a link out of a message. It works signed out, because whoever holds the link can only refuse; it is good
 * once, and for the request that it came with.
 */
@Service
public class Vetoes {

    private final TransactionOperations transactions;
    private final VetoRows vetoes;
    private final EmergencyRows rows;
    private final EmergencyEffects effects;
    private final People people;
    private final InstantSource clock;

    Vetoes(
            TransactionOperations transactions,
            VetoRows vetoes,
            EmergencyRows rows,
            EmergencyEffects effects,
            People people,
            InstantSource clock) {
        this.transactions = transactions;
        this.vetoes = vetoes;
        this.rows = rows;
        this.effects = effects;
        this.people = people;
        this.clock = clock;
    }

    /** What a link would refuse. The same nothing for a link that is used up, of another time, or never was. */
    @Transactional(readOnly = true)
    public Optional<OpenVeto> find(String token) {
        return vetoes.find(token)
                .flatMap(veto -> rows.find(veto.access()).filter(each -> each.isRunning(veto.request())))
                .map(emergency -> new OpenVeto(
                        people.find(emergency.trusted())
                                .map(PersonView::fullName)
                                .orElse(""),
                        requireNonNull(emergency.request()).opensAt()));
    }

    /** Refuses; false, and nothing done, where the link refuses nothing (any more). */
    public boolean refuse(String token) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> vetoes.find(token)
                .flatMap(veto -> rows.locked(veto.access()).filter(each -> each.isRunning(veto.request())))
                .filter(emergency -> vetoes.take(token))
                .map(emergency -> {
                    effects.step(
                            emergency,
                            emergency.refused(clock.instant()),
                            new EmergencyDenied(emergency.whose(), null));
                    return true;
                })
                .orElse(false))));
    }
}
