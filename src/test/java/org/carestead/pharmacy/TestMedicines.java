package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Medicines for members to test with, as the plan's feed tells of them. */
public final class TestMedicines {

    private final PharmacyIntake intake;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final LocalDate today;

    public TestMedicines(ApplicationContext portal) {
        intake = portal.getBean(PharmacyIntake.class);
        transactions = portal.getBean(TransactionTemplate.class);
        jdbc = portal.getBean(JdbcClient.class);
        today = portal.getBean(PlanCalendar.class).today();
    }

    /** One that can be refilled today, was paid for once, and needed the plan's yes. */
    public MedicineId take(MemberId member, String name) {
        return take(member, name, "One of " + name + " a day", BigDecimal.ONE);
    }

    /** The same with other words for how it is taken, which the plan repeats, and another price. */
    public MedicineId take(MemberId member, String name, String words, BigDecimal price) {
        transactions.executeWithoutResult(status -> {
            UUID prescription = UUID.randomUUID();
            intake.take(prescription(member, name, prescription, words));
            intake.take(fill(member, name, prescription));
            intake.take(claim(member, name, prescription, words, price));
            intake.take(approval(member, name, prescription, words));
        });
        return id(member, name);
    }

    public MedicineId id(MemberId member, String name) {
        return new MedicineId(jdbc.sql("SELECT id FROM medicine WHERE member_id = ? AND name = ?")
                .params(member.id(), name)
                .query(UUID.class)
                .single());
    }

    /**
     * The plan's feed says how it stands with the authorization of this medicine.
     *
     * @return the authorization's id
     */
    public UUID planSays(MemberId member, MedicineId medicine, PriorAuthorizationState state, LocalDate on) {
        return transactions.execute(status -> jdbc.sql("""
            SELECT a.id, a.prescription_id, a.description FROM prior_authorization a
            JOIN prescription p ON p.id = a.prescription_id WHERE p.medicine_id = ?\
            """)
                .param(medicine.id())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    intake.take(new PlanRecord.Approval(
                            id,
                            member,
                            row.getObject("prescription_id", UUID.class),
                            null,
                            true,
                            state,
                            on,
                            row.getString("description"),
                            null,
                            null,
                            null,
                            null,
                            null));
                    return id;
                })
                .single());
    }

    /** How many orders there are of any medicine of this member. */
    public int orders(MemberId member) {
        return jdbc.sql("SELECT COUNT(*) FROM refill_order WHERE member_id = ?")
                .param(member.id())
                .query(Integer.class)
                .single();
    }

    private static PlanRecord.Medicine medicine(String name) {
        return new PlanRecord.Medicine("x", name, name, null, null);
    }

    private PlanRecord.Prescription prescription(MemberId member, String name, UUID id, String words) {
        return new PlanRecord.Prescription(
                id,
                member,
                medicine(name),
                null,
                PrescriptionStatus.ACTIVE,
                null,
                words,
                today.minusDays(60),
                null,
                5,
                30,
                null,
                null);
    }

    private PlanRecord.Fill fill(MemberId member, String name, UUID prescription) {
        return new PlanRecord.Fill(
                UUID.randomUUID(),
                member,
                medicine(name),
                prescription,
                null,
                PlanRecord.FillStage.HANDED_OVER,
                today.minusDays(40),
                30,
                null,
                null);
    }

    private PlanRecord.Claim claim(MemberId member, String name, UUID prescription, String words, BigDecimal price) {
        return new PlanRecord.Claim(
                UUID.randomUUID(),
                member,
                prescription,
                null,
                true,
                true,
                ClaimState.PAID,
                today.minusDays(40),
                name,
                words,
                price,
                price,
                BigDecimal.ZERO,
                price);
    }

    private PlanRecord.Approval approval(MemberId member, String name, UUID prescription, String words) {
        return new PlanRecord.Approval(
                UUID.randomUUID(),
                member,
                prescription,
                null,
                true,
                PriorAuthorizationState.APPROVED,
                today.minusDays(50),
                name,
                words,
                null,
                null,
                null,
                null);
    }
}
