package org.carestead.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.carestead.MovableClock;
import org.carestead.Paper;
import org.carestead.PortalTest;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Permissions;
import org.carestead.access.Visibility;
import org.carestead.authorization.PaperView;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Widening;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.TestInvitations;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Both sides keep the receipt of a grant and what was signed for it; nobody else finds them. */
@PortalTest
class ReceiptsModuleTests {

    private static final Formats ENGLISH = Formats.of(Locale.ENGLISH);
    private static final Formats SPANISH = Formats.of(Locale.of("es"));
    private static final Permissions HELPS = PermissionTemplate.HELPS_WITH_REFILLS.permissions();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private MovableClock clock;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private Actor stranger;
    private MedicineId canary;
    private GrantId grant;

    @BeforeEach
    void danaHelpsRosaWhoKeepsSomethingToHerself() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        MemberId member = household.member(person);
        rosa = household.signedIn(person);
        EmailAddress danasAddress = Household.address();
        dana = household.signedIn(household.person("Dana", danasAddress));
        PersonId mallory = household.person("Mallory");
        household.grant(household.member(mallory), household.person("Sam"), GrantTerms.of(HELPS));
        stranger = household.signedIn(mallory);
        new TestMedicines(portal).take(member, "Simvastatin");
        canary = new TestMedicines(portal).take(member, "Buprenorphine canary");
        Invited invited = new TestInvitations(portal)
                .invite(rosa, danasAddress, new GrantTerms(HELPS, Visibility.CAREFUL.hiding(canary)));
        grant = ((Accepted) acceptances.accept(dana, invited.token(), invited.passcode(), false)).grant();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void bothSidesKeepTheSamePageInTheirOwnWords() throws IOException {
        Paper hers = Paper.of(receipt(rosa, ENGLISH));
        Paper danas = Paper.of(receipt(dana, SPANISH));
        String number = receipts.find(rosa, grant).orElseThrow().number();

        assertThat(hers.pages()).isEqualTo(1);
        assertThat(danas.pages()).isEqualTo(1);
        assertThat(hers.isReadable(Locale.ENGLISH)).as("%s", hers).isTrue();
        assertThat(danas.isReadable(Locale.of("es"))).as("%s", danas).isTrue();
        assertThat(number).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(hers.text())
                .contains(number, "Rosa Alvarez", "Dana Núñez", "Dana can order refills", "How to stop it", "Active");
        assertThat(danas.text())
                .contains(number, "Rosa Alvarez", "Dana Núñez", "Usted puede pedir resurtidos", "Cómo terminarlo");
    }

    @Test
    void nothingTellsTheHelperWhatIsKeptPrivate() throws IOException {
        byte[] before = receipt(dana, ENGLISH);
        byte[] paper = paper(dana);
        grants.change(
                rosa,
                grant,
                GrantTerms.of(HELPS.with(Area.REFILLS, Level.VIEW)),
                lists.givenBy(rosa, grant).orElseThrow().version());

        for (byte[] bytes : List.of(before, paper, receipt(dana, ENGLISH))) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("canary");
            assertThat(Paper.of(bytes).text())
                    .containsPattern("Some (things|medicines) may be kept private")
                    .doesNotContainIgnoringCase("canary", "Buprenorphine", "Simvastatin");
        }
        assertThat(Paper.of(receipt(rosa, ENGLISH)).text()).doesNotContainIgnoringCase("canary");
    }

    @Test
    void nobodyElseFindsThem() throws IOException {
        PaperView paper = receipts.find(rosa, grant).orElseThrow().papers().getFirst();
        for (Actor who : List.of(stranger, household.signedIn(household.person("Nobody")))) {
            assertThat(receipts.find(who, grant)).isEmpty();
            assertThat(receipts.held(who)).isEmpty();
            assertThat(receipts.write(who, grant, ENGLISH, OutputStream.nullOutputStream()))
                    .isFalse();
            assertThat(receipts.writePaper(who, grant, paper.id(), OutputStream.nullOutputStream()))
                    .isFalse();
        }
        GrantId another = lists.givenBy(stranger).getFirst().id();
        assertThat(receipts.writePaper(stranger, another, paper.id(), OutputStream.nullOutputStream()))
                .as("another's paper under one's own grant")
                .isFalse();
    }

    @Test
    void whoHelpsNoMoreFindsNothingAndTheMemberKeepsIt() throws IOException {
        grants.end(rosa, grant);

        assertThat(receipts.held(dana)).isEmpty();
        assertThat(receipts.find(dana, grant)).isEmpty();
        assertThat(Paper.of(receipt(rosa, ENGLISH)).text())
                .contains("Ended on", "can no longer see or do anything for you")
                .doesNotContain("How to stop it");
        assertThat(Paper.of(paper(rosa)).text()).contains("Signed by");
    }

    @Test
    void openingSomethingPrivateLeavesNoPaperWithTheHelper() {
        GrantTerms open = new GrantTerms(HELPS, Visibility.CAREFUL.showing(canary));
        new Widening(portal)
                .widen(
                        rosa,
                        grant,
                        open,
                        lists.givenBy(rosa, grant).orElseThrow().version());

        assertThat(receipts.find(rosa, grant).orElseThrow().papers()).hasSize(2);
        assertThat(receipts.find(dana, grant).orElseThrow().papers()).hasSize(1);
    }

    private byte[] receipt(Actor who, Formats reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(receipts.write(who, grant, reader, out)).isTrue();
        return out.toByteArray();
    }

    private byte[] paper(Actor who) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperView newest = receipts.find(who, grant).orElseThrow().papers().getFirst();
        assertThat(receipts.writePaper(who, grant, newest.id(), out)).isTrue();
        return out.toByteArray();
    }
}
