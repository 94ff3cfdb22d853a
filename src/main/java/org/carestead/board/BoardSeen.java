package org.carestead.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.MedicineId;
import org.carestead.approval.AskedView;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.DueView;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.RefillAdvice;
import org.carestead.priorauthorization.StepsSeen;

/**
 * What one look at everybody has shown.
 *
 * @param authorizations only of those of whom they may be seen
 */
record BoardSeen(
        Map<MemberId, List<DueView>> due,
        Map<MedicineId, AskedView> asked,
        Map<MemberId, List<PriorAuthorizationView>> authorizations,
        Map<UUID, StepsSeen> steps) {

    List<BoardLine> lines(MemberId member, LocalDate today) {
        boolean seesApprovals = authorizations.containsKey(member);
        Stream<BoardLine> medicines = due.getOrDefault(member, List.of()).stream()
                .flatMap(each -> BoardRules.medicine(each, asked.get(each.medicine()), seesApprovals, today).stream());
        Stream<BoardLine> approvals = authorizations.getOrDefault(member, List.of()).stream()
                .flatMap(each -> Optional.ofNullable(steps.get(each.id()))
                        .flatMap(taken -> BoardRules.authorization(each, taken, today))
                        .stream());
        return Stream.concat(medicines, approvals).toList();
    }

    /** Everybody who did something of it. */
    Stream<PersonId> people() {
        return Stream.of(
                        due.values().stream()
                                .flatMap(List::stream)
                                .flatMap(each -> each.advice() instanceof RefillAdvice.UnderWay underWay
                                        ? Stream.of(underWay.by())
                                        : Stream.empty()),
                        asked.values().stream().map(AskedView::by),
                        steps.values().stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.ofNullable(each.open()).map(step -> step.by()),
                                        Stream.ofNullable(each.asked()).map(AskedView::by))))
                .flatMap(each -> each);
    }
}
