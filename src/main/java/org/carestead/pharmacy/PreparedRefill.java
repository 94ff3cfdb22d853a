package org.carestead.pharmacy;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.approval.ActionKind;
import org.carestead.approval.Foreseen;
import org.carestead.approval.PreparedAction;
import org.carestead.member.MemberId;
import org.springframework.stereotype.Component;

/** A refill that waits for the member's yes: ordered by the same rules, at the moment of the yes. */
@Component
class PreparedRefill implements PreparedAction {

    private final Refills refills;
    private final Shelves shelves;
    private final ForeseenRefills foreseen;

    PreparedRefill(Refills refills, Shelves shelves, ForeseenRefills foreseen) {
        this.refills = refills;
        this.shelves = shelves;
        this.foreseen = foreseen;
    }

    @Override
    public ActionKind kind() {
        return ActionKind.ORDER_REFILL;
    }

    @Override
    public boolean carryOut(Authority authority, UUID subject) {
        return switch (refills.carryOut(authority, new MedicineId(subject))) {
            case RefillOutcome.Ordered ordered -> true;
            case RefillOutcome.RenewalRequested requested -> true;
            case RefillOutcome otherwise -> false;
        };
    }

    @Override
    public Map<UUID, String> names(MemberId member) {
        return shelves.of(member).stream()
                .collect(toMap(medicine -> medicine.id().id(), MedicineSummary::name));
    }

    @Override
    public Map<UUID, Foreseen> foreseen(MemberId member) {
        return foreseen.of(member);
    }
}
