package org.carestead.priorauthorization;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.approval.ActionKind;
import org.carestead.approval.PreparedAction;
import org.carestead.member.MemberId;
import org.springframework.stereotype.Component;

/** A step that waits for the member's yes; the member reads what was written with it first. */
@Component
class PreparedStep implements PreparedAction {

    private final Steps steps;
    private final StepRows rows;
    private final ShareableMedicines medicines;

    PreparedStep(Steps steps, StepRows rows, ShareableMedicines medicines) {
        this.steps = steps;
        this.rows = rows;
        this.medicines = medicines;
    }

    @Override
    public ActionKind kind() {
        return ActionKind.PLAN_STEP;
    }

    @Override
    public boolean carryOut(Authority authority, UUID subject) {
        return steps.sendPrepared(authority, new MedicineId(subject));
    }

    @Override
    public Map<UUID, String> names(MemberId member) {
        return medicines.of(member).stream()
                .collect(toMap(medicine -> medicine.id().id(), MedicineSummary::name));
    }

    @Override
    public Map<UUID, Detail> details(MemberId member) {
        return rows.open(List.of(member)).stream()
                .filter(step -> step.state() == StepState.PREPARED)
                .collect(toMap(
                        step -> step.medicine().id(),
                        step -> new Detail(step.kind().name(), step.words())));
    }
}
