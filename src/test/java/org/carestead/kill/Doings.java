package org.carestead.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

/** What people do all day, each time with a household of its own. They are told of each thing when it is done. */
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

    /** Whoever wanted it done. */
    interface Client {
        void isTold(String... words);
    }

    Doings(ApplicationContext portal) {
        acting = portal.getBean(Acting.class);
        refills = portal.getBean(Refills.class);
        answers = portal.getBean(Answers.class);
        grants = portal.getBean(Grants.class);
        fhirImport = portal.getBean(FhirImport.class);
        household = new Household(portal);
        medicines = new TestMedicines(portal);
    }

    /**
     * One thing after another; a failure is what a person would see as "try again", and they do.
     *
     * @param turn of the things, which it is
     */
    void something(int turn, Client client) {
        EmailAddress address = Household.address();
        PersonId person = household.person("Rosa", address);
        Actor rosa = household.signedIn(person);
        MemberId member = household.member(person);
        EmailAddress danasAddress = Household.address();
        Actor dana = household.signedIn(household.person("Dana", danasAddress));
        MedicineId medicine = medicines.take(member, "Simvastatin");
        switch (turn % 3) {
            case 0 -> order(client, dana, member, medicine, grant(member, dana, Level.ACT));
            case 1 -> {
                grant(member, dana, Level.ASK_FIRST);
                ApprovalId asked = ask(client, dana, member, medicine, address);
                approve(client, rosa, asked, danasAddress);
            }
            default -> {
                GrantId grant = grant(member, dana, Level.ACT);
                order(client, dana, member, medicine, grant);
                end(client, rosa, grant, danasAddress);
            }
        }
    }

    private GrantId grant(MemberId member, Actor dana, Level refillLevel) {
        Permissions permissions =
                Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.REFILLS, refillLevel);
        return household.grant(member, dana.person(), GrantTerms.of(permissions));
    }

    private void order(Client client, Actor dana, MemberId member, MedicineId medicine, GrantId grant) {
        Decision<RefillOutcome> decision =
                acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Ordered(var order))) {
            client.isTold(ORDERED, order.id().toString(), grant.id().toString());
        }
    }

    private ApprovalId ask(Client client, Actor dana, MemberId member, MedicineId medicine, EmailAddress rosa) {
        Decision<RefillOutcome> decision = acting.on(
                dana,
                member,
                new Need(Area.REFILLS, Level.ASK_FIRST),
                authority -> refills.prepare(authority, medicine));
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Asked(var approval, var until))) {
            client.isTold(ASKED, approval.id().toString(), rosa.value());
            return approval;
        }
        throw new IllegalStateException("Not asked: " + decision);
    }

    private void approve(Client client, Actor rosa, ApprovalId asked, EmailAddress dana) {
        if (answers.approve(rosa, asked) instanceof AnswerOutcome.Done) {
            client.isTold(APPROVED, asked.id().toString(), dana.value());
        }
    }

    private void end(Client client, Actor rosa, GrantId grant, EmailAddress dana) {
        if (grants.end(rosa, grant) instanceof GrantOutcome.Done) {
            client.isTold(ENDED, grant.id().toString(), dana.value());
        }
    }

    /** A file of the plan. */
    void takeIn(Path file, Client client) throws IOException {
        ImportReport report = fhirImport.run(List.of(file), (each, number, files, found) -> {});
        if (!report.refusals().isEmpty()) {
            throw new IOException("Refused: " + report.refusals());
        }
        client.isTold(IMPORTED, Feeds.name(file));
    }
}
