package org.carestead.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authorities;
import org.carestead.access.MedicineId;
import org.carestead.approval.AskedView;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.DueView;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.PriorAuthorizations;
import org.carestead.pharmacy.Refills;
import org.carestead.priorauthorization.Steps;
import org.carestead.priorauthorization.StepsSeen;
import org.springframework.stereotype.Component;

/** Reads what the lines of the board are made of, for all members at once. */
@Component
class BoardSources {

    private final Refills refills;
    private final PriorAuthorizations authorizations;
    private final Steps steps;

    BoardSources(Refills refills, PriorAuthorizations authorizations, Steps steps) {
        this.refills = refills;
        this.authorizations = authorizations;
        this.steps = steps;
    }

    BoardSeen of(Authorities all) {
        Map<MemberId, List<DueView>> due = refills.due(all).stream().collect(groupingBy(DueView::member));
        Map<MedicineId, AskedView> asked = refills.asked(all);
        Map<MemberId, List<PriorAuthorizationView>> seen = authorizations.list(all);
        Map<UUID, StepsSeen> taken = steps.of(all, seen);
        return new BoardSeen(due, asked, seen, taken);
    }
}
