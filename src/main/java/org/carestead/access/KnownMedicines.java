package org.carestead.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The medicines of others that a caregiver may know of at this moment, for screens about what they themselves did: what
 * has been hidden since, or is no longer shared, is not among them. Nobody is let in by it, so nothing is recorded.
 */
@Service
public class KnownMedicines {

    private final Standings standings;
    private final ShareableMedicines medicines;

    KnownMedicines(Standings standings, ShareableMedicines medicines) {
        this.standings = standings;
        this.medicines = medicines;
    }

    /** Their names. Two statements, however many people the actor helps. */
    @Transactional(readOnly = true)
    public Map<MedicineId, String> of(Actor actor) {
        Map<MemberId, Visibility> eyes = standings.heldBy(actor.person()).entrySet().stream()
                .filter(each -> each.getValue().permissions().medicines() != Level.NONE)
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().visibility()));
        Map<MemberId, List<MedicineSummary>> shelves = medicines.of(eyes.keySet());
        return eyes.entrySet().stream()
                .flatMap(each -> shelves.getOrDefault(each.getKey(), List.of()).stream()
                        .filter(medicine -> each.getValue().shows(medicine.id(), medicine.sensitiveClass())))
                .collect(toUnmodifiableMap(MedicineSummary::id, MedicineSummary::name));
    }
}
