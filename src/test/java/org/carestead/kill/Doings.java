package org.carestead.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.fhir.FhirImport;
import org.carestead.fhir.ImportReport;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/**
 * What people do all day, each time with a household of its own. Whatever they were told was done is noted after they were
 * told, and not before.
 */
final class Doings {

    static final String ORDERED = "ordered";
    static final String ASKED = "asked";
    static final String APPROVED = "approved";
    static final String ENDED = "ended";
    static final String IMPORTED = "imported";
    static final List<String> KINDS = List.of(ORDERED, ASKED, APPROVED, ENDED, IMPORTED);
    static final int IN_A_FILE = 40;

    private final Acting acting;
    private final Refills refills;
    private final Answers answers;
    private final Grants grants;
    private final FhirImport fhirImport;
    private final Household household;
    private final TestMedicines medicines;
    private final Notebook acknowledged;
    private final Path folder;
    private final AtomicInteger turn;

    /** @param turn with which of its things it begins */
    Doings(ApplicationContext portal, Path folder, int turn) {
        acting = portal.getBean(Acting.class);
        refills = portal.getBean(Refills.class);
        answers = portal.getBean(Answers.class);
        grants = portal.getBean(Grants.class);
        fhirImport = portal.getBean(FhirImport.class);
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        acknowledged = Portal.acknowledged(folder);
        this.folder = folder;
        this.turn = new AtomicInteger(turn);
    }

    /** One thing after another; a failure is what a person would see as "try again", and they do. */
    void something() {
        EmailAddress address = Household.address();
        PersonId person = household.person("Rosa", address);
        Actor rosa = household.signedIn(person);
        MemberId member = household.member(person);
        EmailAddress danasAddress = Household.address();
        Actor dana = household.signedIn(household.person("Dana", danasAddress));
        MedicineId medicine = medicines.take(member, "Simvastatin");
        switch (turn.getAndIncrement() % 3) {
            case 0 -> order(dana, member, medicine, grant(member, dana, Level.ACT));
            case 1 -> {
                grant(member, dana, Level.ASK_FIRST);
                ApprovalId asked = ask(dana, member, medicine, address);
                approve(rosa, asked);
            }
            default -> {
                GrantId grant = grant(member, dana, Level.ACT);
                order(dana, member, medicine, grant);
                end(rosa, grant, danasAddress);
            }
        }
    }

    private GrantId grant(MemberId member, Actor dana, Level refillLevel) {
        Permissions permissions =
                Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.REFILLS, refillLevel);
        return household.grant(member, dana.person(), GrantTerms.of(permissions));
    }

    private void order(Actor dana, MemberId member, MedicineId medicine, GrantId grant) {
        Decision<RefillOutcome> decision =
                acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Ordered(var order))) {
            acknowledged.note(ORDERED, order.id().toString(), grant.id().toString());
        }
    }

    private ApprovalId ask(Actor dana, MemberId member, MedicineId medicine, EmailAddress rosa) {
        Decision<RefillOutcome> decision = acting.on(
                dana,
                member,
                new Need(Area.REFILLS, Level.ASK_FIRST),
                authority -> refills.prepare(authority, medicine));
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Asked(var approval, var until))) {
            acknowledged.note(ASKED, approval.id().toString(), rosa.value());
            return approval;
        }
        throw new IllegalStateException("Not asked: " + decision);
    }

    private void approve(Actor rosa, ApprovalId asked) {
        if (answers.approve(rosa, asked) instanceof AnswerOutcome.Done) {
            acknowledged.note(APPROVED, asked.id().toString());
        }
    }

    private void end(Actor rosa, GrantId grant, EmailAddress dana) {
        if (grants.end(rosa, grant) instanceof GrantOutcome.Done) {
            acknowledged.note(ENDED, grant.id().toString(), dana.value());
        }
    }

    /** A file of the plan, as often as it takes: a killed import is run again. */
    void anImport() throws IOException {
        for (Path file : Feeds.waiting(folder)) {
            takeIn(file);
        }
        takeIn(Feeds.write(folder, UUID.randomUUID(), IN_A_FILE));
    }

    private void takeIn(Path file) throws IOException {
        ImportReport report = fhirImport.run(List.of(file), (each, number, files, found) -> {});
        if (!report.refusals().isEmpty()) {
            throw new IOException("Refused: " + report.refusals());
        }
        acknowledged.note(IMPORTED, Feeds.name(file));
        Files.delete(file);
    }
}
