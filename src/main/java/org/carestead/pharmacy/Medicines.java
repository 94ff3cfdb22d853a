package org.carestead.pharmacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Authorities;
import org.carestead.access.Authority;
import org.carestead.access.Need;
import org.carestead.member.PlanCalendar;
import org.carestead.pharmacy.MedicineFacts.Fill;
import org.carestead.pharmacy.MedicineFacts.Prescription;
import org.springframework.stereotype.Service;

/** What a member takes. */
@Service
public class Medicines {

    private final Cabinet cabinet;
    private final PlanCalendar calendar;

    Medicines(Cabinet cabinet, PlanCalendar calendar) {
        this.cabinet = cabinet;
        this.calendar = calendar;
    }

    /** Those that may be seen, by name. Needs {@code MEDICINES} at {@code VIEW}. */
    public List<MedicineView> list(Authority authority) {
        authority.demand(Need.view(Area.MEDICINES));
        LocalDate today = calendar.today();
        return cabinet.open(authority).stream()
                .map(medicine -> view(medicine, today))
                .toList();
    }

    /**
     * How long the medicines last that those whom one helps are taking, for all at once. Of those of whom {@code MEDICINES}
     * may be seen; what was never handed over, or is taken as needed, is left out.
     */
    public List<SupplyView> supplies(Authorities all) {
        List<SupplyView> supplies = new ArrayList<>();
        cabinet.open(all.toSee(Area.MEDICINES))
                .forEach((member, medicines) -> medicines.stream()
                        .filter(MedicineFacts::isTaken)
                        .forEach(medicine -> medicine.lastsUntil()
                                .ifPresent(last -> supplies.add(new SupplyView(member, medicine.name(), last)))));
        return supplies;
    }

    private static MedicineView view(MedicineFacts medicine, LocalDate today) {
        Optional<Prescription> prescription = medicine.current();
        return new MedicineView(
                medicine.id(),
                medicine.name(),
                medicine.sensitiveClass(),
                prescription.map(Prescription::status).orElse(PrescriptionStatus.ACTIVE),
                prescription.map(Prescription::dosage).orElse(null),
                prescription.map(Prescription::prescriber).orElse(null),
                medicine.lastFill().map(Fill::pharmacy).orElse(null),
                medicine.refillsLeft().orElse(null),
                medicine.lastFill().map(Fill::filledOn).orElse(null),
                medicine.lastFill()
                        .flatMap(fill -> medicine.daysSupply().map(days -> supply(fill.filledOn(), days, today)))
                        .orElse(null));
    }

    private static MedicineView.Supply supply(LocalDate filledOn, int days, LocalDate today) {
        return new MedicineView.Supply(days, Math.clamp(ChronoUnit.DAYS.between(filledOn, today), 0, days));
    }
}
