package org.carestead.pharmacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.PlanRecord.Approval;
import org.carestead.pharmacy.PlanRecord.Claim;
import org.carestead.pharmacy.PlanRecord.Fill;
import org.carestead.pharmacy.PlanRecord.Medicine;
import org.carestead.pharmacy.PlanRecord.Pharmacy;
import org.carestead.pharmacy.PlanRecord.Prescriber;
import org.carestead.pharmacy.PlanRecord.Prescription;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what the plan's feed says of medicines; what is taken again replaces what was there. Orders under way go on
 * by what the feed tells. Runs in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PharmacyIntake {

    private final JdbcClient jdbc;
    private final SensitiveMedicines sensitive;
    private final OrderProgress progress;
    private final List<PlanAnswers> hearing;

    PharmacyIntake(JdbcClient jdbc, SensitiveMedicines sensitive, OrderProgress progress, List<PlanAnswers> hearing) {
        this.jdbc = jdbc;
        this.sensitive = sensitive;
        this.progress = progress;
        this.hearing = hearing;
    }

    /** Makes room for a prescriber of whom only the name is known so far. */
    public void expectPrescriber(UUID id, String name) {
        jdbc.sql("INSERT IGNORE INTO prescriber (id, name) VALUES (?, ?)")
                .params(id, name)
                .update();
    }

    /** Makes room for a pharmacy of which only the name is known so far. */
    public void expectPharmacy(UUID id, String name) {
        jdbc.sql("INSERT IGNORE INTO pharmacy (id, name) VALUES (?, ?)")
                .params(id, name)
                .update();
    }

    /** Takes one record. */
    public void take(PlanRecord told) {
        switch (told) {
            case Prescriber prescriber ->
                replace(
                        "prescriber",
                        row(prescriber.id()).with("name", prescriber.name()).with("phone", prescriber.phone()));
            case Pharmacy pharmacy ->
                replace(
                        "pharmacy",
                        row(pharmacy.id())
                                .with("name", pharmacy.name())
                                .with("phone", pharmacy.phone())
                                .with("address", pharmacy.address()));
            case Prescription prescription -> take(prescription);
            case Fill fill -> take(fill);
            case Claim claim -> take(claim);
            case Approval approval -> take(approval);
        }
    }

    private void take(Prescription told) {
        MedicineId medicine = medicine(told.member(), told.medicine());
        replace(
                "prescription",
                row(told.id())
                        .with("medicine_id", medicine.id())
                        .with("member_id", told.member().id())
                        .with("prescriber_id", told.prescriber())
                        .with("status", told.status().name())
                        .with("status_reason", told.statusReason())
                        .with("dosage", told.dosage())
                        .with("written_on", told.writtenOn())
                        .with("expires_on", told.expiresOn())
                        .with("repeats_allowed", told.repeatsAllowed())
                        .with("days_supply", told.daysSupply())
                        .with("quantity", told.quantity())
                        .with("quantity_unit", told.quantityUnit()));
        progress.prescribed(medicine, told);
    }

    private void take(Fill told) {
        MedicineId medicine = medicine(told.member(), told.medicine());
        replace(
                "dispense",
                row(told.id())
                        .with("medicine_id", medicine.id())
                        .with("member_id", told.member().id())
                        .with("prescription_id", told.prescription())
                        .with("pharmacy_id", told.pharmacy())
                        .with("status", told.stage().name())
                        .with("filled_on", told.on())
                        .with("days_supply", told.daysSupply())
                        .with("quantity", told.quantity())
                        .with("quantity_unit", told.quantityUnit()));
        progress.filled(medicine, told);
    }

    private void take(Claim told) {
        Row row = row(told.id())
                .with("member_id", told.member().id())
                .with("prescription_id", told.prescription())
                .with("medicine_id", told.prescription() == null ? named(told.member(), told.description()) : null)
                .with("pharmacy_id", told.pharmacy())
                .with("for_medicine", told.forMedicine())
                .with("decided", told.decided())
                .with("state", told.state().name())
                .with("service_date", told.serviceDate())
                .with("description", told.description())
                .with("note", told.note())
                .with("submitted", told.submitted())
                .with("allowed", told.allowed())
                .with("paid_by_plan", told.paidByPlan())
                .with("paid_by_member", told.paidByMember());
        // The bill knows the pharmacy best, the plan's word all the rest, whichever comes first.
        upsert("claim", row, column -> switch (column) {
            case "prescription_id", "medicine_id", "submitted" -> keepOr(column);
            case "pharmacy_id" -> told.decided() ? keepOr(column) : newOr(column);
            default -> told.decided() ? "VALUE(" + column + ")" : unlessDecided(column);
        });
    }

    private void take(Approval told) {
        Row row = row(told.id())
                .with("member_id", told.member().id())
                .with("prescription_id", told.prescription())
                .with("medicine_id", told.prescription() == null ? named(told.member(), told.description()) : null)
                .with("prescriber_id", told.prescriber())
                .with("description", told.description())
                .with("note", told.note())
                .with("requested_on", told.on())
                .with("answered_on", told.decided() ? told.on() : null)
                .with("answer_by", told.answerBy())
                .with("information_by", told.informationBy())
                .with("valid_from", told.validFrom())
                .with("valid_until", told.validUntil())
                .with("state", told.state().name())
                .with("decided", told.decided());
        upsert("prior_authorization", row, column -> switch (column) {
            case "prescription_id", "medicine_id", "prescriber_id", "answer_by" -> newOr(column);
            case "requested_on" -> told.decided() ? column : "VALUE(" + column + ")";
            default -> told.decided() ? "VALUE(" + column + ")" : unlessDecided(column);
        });
        medicineOf(told).ifPresent(medicine -> hearing.forEach(each -> each.told(medicine, told.state(), told.on())));
    }

    private Optional<MedicineId> medicineOf(Approval told) {
        return jdbc.sql("""
            SELECT COALESCE(a.medicine_id, p.medicine_id) FROM prior_authorization a
            LEFT JOIN prescription p ON p.id = a.prescription_id
            WHERE a.id = ? AND COALESCE(a.medicine_id, p.medicine_id) IS NOT NULL\
            """).param(told.id()).query(UUID.class).optional().map(MedicineId::new);
    }

    /** The member's medicine of this code, made where there was none. A class once known is not forgotten. */
    private MedicineId medicine(MemberId member, Medicine told) {
        UUID id = jdbc.sql("""
            INSERT INTO medicine (id, member_id, code_system, code, name, sensitive_class, schedule)
            VALUES (:id, :member, :system, :code, :name, COALESCE(:class, :classByName),
                    COALESCE(:schedule, :scheduleByName))
            ON DUPLICATE KEY UPDATE name = VALUE(name),
                sensitive_class = COALESCE(:class, sensitive_class, VALUE(sensitive_class)),
                schedule = COALESCE(:schedule, schedule, VALUE(schedule))
            RETURNING id\
            """)
                .param("id", MedicineId.next().id())
                .param("member", member.id())
                .param("system", told.codeSystem())
                .param("code", told.code())
                .param("name", told.name())
                .param("class", name(told.sensitiveClass()))
                .param(
                        "classByName",
                        sensitive.classOf(told.name()).map(Enum::name).orElse(null))
                .param("schedule", name(told.schedule()))
                .param(
                        "scheduleByName",
                        sensitive.scheduleOf(told.name()).map(Enum::name).orElse(null))
                .query(UUID.class)
                .single();
        return new MedicineId(id);
    }

    // Without a prescription a bill is tied to a medicine only if it names it in the same words.
    private @Nullable UUID named(MemberId member, String description) {
        return jdbc.sql("SELECT id FROM medicine WHERE member_id = :member AND name = :name LIMIT 1")
                .param("member", member.id())
                .param("name", description)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private void replace(String table, Row row) {
        upsert(table, row, column -> "VALUE(" + column + ")");
    }

    private void upsert(String table, Row row, UnaryOperator<String> update) {
        String columns = String.join(", ", row.values().keySet());
        String values = ":" + String.join(", :", row.values().keySet());
        String updates = String.join(
                ", ",
                row.values().keySet().stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " = " + update.apply(column))
                        .toList());
        jdbc.sql("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ") ON DUPLICATE KEY UPDATE "
                        + updates)
                .params(row.values())
                .update();
    }

    private static String keepOr(String column) {
        return "COALESCE(" + column + ", VALUE(" + column + "))";
    }

    private static String newOr(String column) {
        return "COALESCE(VALUE(" + column + "), " + column + ")";
    }

    private static String unlessDecided(String column) {
        return "IF(decided, " + column + ", VALUE(" + column + "))";
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Row row(UUID id) {
        return new Row(new LinkedHashMap<>()).with("id", id);
    }

    private record Row(Map<String, @Nullable Object> values) {
        Row with(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }
    }
}
