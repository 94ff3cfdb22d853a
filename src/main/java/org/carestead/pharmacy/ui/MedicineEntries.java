package org.carestead.pharmacy.ui;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.AskedView;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Claims;
import org.carestead.pharmacy.MedicineView;
import org.carestead.pharmacy.Medicines;
import org.carestead.pharmacy.RefillAdvice;
import org.carestead.pharmacy.Refills;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the cards say, each area by a decision of its own. */
@Component
class MedicineEntries {

    private final SubjectActing acting;
    private final Medicines medicines;
    private final Refills refills;
    private final Claims claims;
    private final GivenNames names;

    MedicineEntries(SubjectActing acting, Medicines medicines, Refills refills, Claims claims, GivenNames names) {
        this.acting = acting;
        this.medicines = medicines;
        this.refills = refills;
        this.claims = claims;
        this.names = names;
    }

    Decision<List<MedicineEntry>> load(Actor actor, Subject subject) {
        Decision<List<MedicineView>> seen = acting.on(actor, subject, Need.view(Area.MEDICINES), medicines::list);
        return switch (seen) {
            case Decision.Allowed<List<MedicineView>> allowed ->
                new Decision.Allowed<>(entries(actor, subject, allowed.result()));
            case Decision.NeedsApproval<List<MedicineView>> asked -> new Decision.NeedsApproval<>(asked.need());
            case Decision.Refused<List<MedicineView>> refused -> new Decision.Refused<>(refused.reason());
        };
    }

    private List<MedicineEntry> entries(Actor actor, Subject subject, List<MedicineView> seen) {
        Map<MedicineId, RefillsSeen> refillsSeen = also(actor, subject, Area.REFILLS, this::refills);
        Map<MedicineId, BigDecimal> costs = also(actor, subject, Area.CLAIMS, claims::usualCosts);
        Map<PersonId, String> by = names.of(
                subject.you(actor),
                refillsSeen.values().stream().flatMap(RefillsSeen::people).toList());
        return seen.stream()
                .map(medicine -> entry(medicine, refillsSeen.get(medicine.id()), costs.get(medicine.id()), by))
                .toList();
    }

    private static MedicineEntry entry(
            MedicineView medicine, @Nullable RefillsSeen refills, @Nullable BigDecimal cost, Map<PersonId, String> by) {
        if (refills == null) {
            return new MedicineEntry(medicine, null, cost, null, null);
        }
        AskedView asked = refills.toSay();
        return new MedicineEntry(
                medicine,
                refills.advice(),
                cost,
                refills.advice() instanceof RefillAdvice.UnderWay underWay ? by.getOrDefault(underWay.by(), "") : null,
                asked == null ? null : new MedicineEntry.Asked(asked, by.getOrDefault(asked.by(), "")));
    }

    private Map<MedicineId, RefillsSeen> refills(Authority authority) {
        Map<MedicineId, AskedView> asked = refills.asked(authority);
        return refills.advice(authority).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, advice -> new RefillsSeen(advice.getValue(), asked.get(advice.getKey()))));
    }

    private record RefillsSeen(
            RefillAdvice advice, @Nullable AskedView asked) {

        // Once it is under way, an earlier no, or that nobody answered, is not how it stands any more.
        @Nullable
        AskedView toSay() {
            return asked != null && asked.state() != ApprovalState.WAITING && advice instanceof RefillAdvice.UnderWay
                    ? null
                    : asked;
        }

        Stream<PersonId> people() {
            return Stream.concat(
                    advice instanceof RefillAdvice.UnderWay underWay ? Stream.of(underWay.by()) : Stream.empty(),
                    Stream.ofNullable(asked).map(AskedView::by));
        }
    }

    private <T> Map<MedicineId, T> also(
            Actor actor, Subject subject, Area area, Function<Authority, Map<MedicineId, T>> what) {
        return subject.sees(area)
                        && acting.on(actor, subject, Need.view(area), what)
                                instanceof Decision.Allowed<Map<MedicineId, T>>(var seen)
                ? seen
                : Map.of();
    }
}
