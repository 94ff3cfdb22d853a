package org.carestead.pharmacy;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.approval.Foreseen;
import org.carestead.approval.Foreseen.Goes;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.pharmacy.MedicineFacts.Fill;
import org.carestead.pharmacy.MedicineFacts.Prescription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a refill of each medicine would be today, for the member's own eyes: so many statements, however many there are. */
@Component
class ForeseenRefills {

    private final Cabinet cabinet;
    private final Claims claims;
    private final OrderDestinations destinations;
    private final PlanCalendar calendar;

    ForeseenRefills(Cabinet cabinet, Claims claims, OrderDestinations destinations, PlanCalendar calendar) {
        this.cabinet = cabinet;
        this.claims = claims;
        this.destinations = destinations;
        this.calendar = calendar;
    }

    /** Nothing of what cannot be refilled: what a prescriber will say to a renewal nobody knows. */
    Map<UUID, Foreseen> of(MemberId member) {
        Map<MedicineId, BigDecimal> costs = claims.usualCostsOf(member);
        Goes goes = destinations
                .ofOwn(member)
                .map(found -> new Goes(found.sent(), found.place()))
                .orElse(null);
        return cabinet.openOwn(member).stream()
                .filter(medicine -> RefillRules.advise(medicine, calendar.today()) instanceof RefillAdvice.Ready)
                .collect(toMap(
                        medicine -> medicine.id().id(),
                        medicine -> foreseen(medicine, costs.get(medicine.id()), goes)));
    }

    private static Foreseen foreseen(MedicineFacts medicine, @Nullable BigDecimal cost, @Nullable Goes goes) {
        Optional<Amount> last = medicine.lastFillOfCurrent().map(Fill::amount);
        Optional<Amount> next = medicine.current().map(Prescription::amount).or(() -> last);
        boolean same = medicine.lastFillOfCurrent().isPresent() && next.equals(last.or(() -> next));
        return new Foreseen(
                next.map(amount -> new Foreseen.Amount(
                                amount.number(), amount.unit().name()))
                        .orElse(null),
                cost,
                goes,
                same);
    }
}
