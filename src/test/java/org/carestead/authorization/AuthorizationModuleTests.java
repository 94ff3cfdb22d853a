package org.carestead.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.carestead.MovableClock;
import org.carestead.Paper;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantRefusal;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.grant.Widening;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationOutcome.Sent;
import org.carestead.invitation.InvitationRefusal;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.invitation.TestInvitations;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.local.LocalDatabase;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa signs before anything of hers is shared; what she signed is kept as it was, and says what the law asks. */
@PortalTest
class AuthorizationModuleTests {

    private static final String CANARY = "Buprenorphine canary";
    private static final Permissions HELPS = PermissionTemplate.HELPS_WITH_REFILLS.permissions();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Authorizations authorizations;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private Acting acting;

    @Autowired
    private People people;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Value("${spring.datasource.url}")
    private String url;

    private Household household;
    private PersonId person;
    private Actor rosa;
    private Actor dana;
    private EmailAddress danasAddress;
    private MemberId member;
    private MedicineId canary;

    @BeforeEach
    void rosaHasSomethingToShareAndSomethingNotTo() {
        household = new Household(portal);
        person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        danasAddress = Household.address();
        dana = household.signedIn(household.person("Dana", danasAddress));
        new TestMedicines(portal).take(member, "Simvastatin");
        canary = new TestMedicines(portal).take(member, CANARY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void paperCarriesWhatTheLawAsks(Element element) {
        for (String language : List.of("en", "es")) {
            people.speak(person, Locale.of(language));
            PaperText paper = invitations.paper(rosa, offer(everything())).orElseThrow();

            List<Part> parts = paper.parts(Reader.SIGNER).stream()
                    .filter(part -> part.element() == element)
                    .toList();
            String text = parts.toString();

            assertThat(parts).isNotEmpty().allSatisfy(part -> {
                assertThat(part.head()).isNotBlank();
                assertThat(part.sentences()).isNotEmpty().noneMatch(String::isBlank);
            });
            assertThat(text).as(language).contains(saysWhat(element, language));
            assertThat(paper.parts(Reader.HELPER).stream().map(Part::element)).contains(element);
        }
    }

    private static String[] saysWhat(Element element, String language) {
        boolean english = language.equals("en");
        return switch (element) {
            case INFORMATION ->
                english
                        ? new String[] {"Dana Whitfield sees my medicines", "order refills", "does not see claims"}
                        : new String[] {"Dana Whitfield ve mis medicinas", "pedir resurtidos", "no ve reclamaciones"};
            case DISCLOSER -> new String[] {english ? "My pharmacy plan" : "Mi plan de farmacia"};
            case RECIPIENT -> new String[] {"Dana Whitfield"};
            case PURPOSE -> new String[] {english ? "At my own request" : "Porque yo lo pido"};
            case EXPIRY -> new String[] {english ? "Until the end of" : "Hasta el final del"};
            case REVOKING -> new String[] {english ? "People who help me" : "Personas que me ayudan"};
            case CARE -> new String[] {english ? "I need not sign" : "No tengo que firmar"};
            case ONWARD -> new String[] {english ? "no longer protect it" : "ya no lo proteja"};
            case SUBSTANCE_USE -> new String[] {english ? "42 CFR part 2 prohibits" : "42 CFR parte 2 prohíbe"};
            case SIGNATURE -> new String[] {english ? "by typing my name" : "al escribir mi nombre"};
        };
    }

    @Test
    void signedPaperIsReadAloudInTheSignersLanguage() throws IOException {
        people.speak(person, Locale.of("es"));
        GrantId grant = given(everything());

        Paper paper = Paper.of(copy(grant, Reader.SIGNER));

        assertThat(paper.isReadable(Locale.of("es"))).as("%s", paper).isTrue();
        assertThat(paper.title()).isEqualTo("Autorización para compartir mi información de salud");
        assertThat(paper.kinds().stream().filter("H2"::equals)).hasSize(Element.values().length + 1);
        assertThat(paper.text())
                .contains(
                        "Yo, Rosa Alvarez, permito que Dana Whitfield",
                        "tratamiento por alcohol y drogas",
                        "Firmado por Rosa Alvarez",
                        "Número del papel");
        assertThat(paper.pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void nothingIsSharedUnderAnotherName() {
        for (String typed : List.of("", "Rosa", "Dana Whitfield", "Rosa Alvarez Junior", "x".repeat(5000))) {
            NewInvitation offer = offer(HELPS);
            Signature wrong = new Signature(typed, read(offer), Signing.ZONE);

            assertThat(invitations.invite(rosa, offer, wrong))
                    .isEqualTo(new InvitationOutcome.Refused(InvitationRefusal.NOT_YOUR_NAME));
        }
        assertThat(papers()).isZero();
        assertThat(invitations.of(rosa)).isEmpty();
        assertThat(kinds()).containsOnly("InvitingRefused REFUSED").hasSize(5);
    }

    @Test
    void nameIsTakenAsPeopleTypeIt() {
        NewInvitation offer = offer(HELPS);

        assertThat(invitations.invite(rosa, offer, new Signature(" rosa  ÁLVAREZ", read(offer), Signing.ZONE)))
                .isInstanceOf(Sent.class);

        assertThat(kinds()).containsExactly("AuthorizationSigned DONE", "InvitationSent DONE");
    }

    @Test
    void onlyTheWordsThatWereReadAreSigned() {
        NewInvitation read = offer(HELPS.with(Area.REFILLS, Level.VIEW));
        NewInvitation more = offer(HELPS);

        assertThat(invitations.invite(rosa, more, new Signature("Rosa Alvarez", read(read), Signing.ZONE)))
                .isEqualTo(new InvitationOutcome.Refused(InvitationRefusal.TEXT_CHANGED));
        assertThat(invitations.invite(rosa, more, new Signature("Rosa Alvarez", "", Signing.ZONE)))
                .isEqualTo(new InvitationOutcome.Refused(InvitationRefusal.TEXT_CHANGED));
        assertThat(papers()).isZero();
    }

    @Test
    void oldProofSignsNothing() {
        NewInvitation offer = offer(HELPS);
        Signature signature = Signing.signature(invitations, rosa, offer);
        clock.advance(Duration.ofMinutes(6));

        assertThat(invitations.invite(rosa, offer, signature))
                .isEqualTo(new InvitationOutcome.Refused(InvitationRefusal.PROVE_ITS_YOU));
        assertThat(papers()).isZero();
    }

    @Test
    void paperIsOfTheGrantOnceTheOfferIsTaken() throws IOException {
        assertThat(lists.givenBy(rosa)).isEmpty();
        Signing.invite(invitations, rosa, offer(HELPS));
        assertThat(papers()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM authorization_grant g JOIN authorization_paper p ON p.id = g.paper_id"
                                + " WHERE p.member_id = ?")
                        .param(member.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void wideningIsSignedAndNarrowingIsNot() throws IOException {
        GrantId grant = given(GrantTerms.of(HELPS));
        GrantTerms less = GrantTerms.of(HELPS.with(Area.REFILLS, Level.VIEW));
        GrantTerms more = GrantTerms.of(HELPS.with(Area.CLAIMS, Level.VIEW));

        assertThat(grants.change(rosa, grant, less, version(grant))).isInstanceOf(GrantOutcome.Done.class);
        assertThat(papersOf(grant)).hasSize(1);
        assertThat(grants.change(rosa, grant, more, version(grant)))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.SIGN_FIRST));
        assertThat(grants.widen(rosa, grant, more, version(grant), new Signature("Dana Whitfield", "", Signing.ZONE)))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.TEXT_CHANGED));
        Signature good = new Widening(portal).signature(rosa, grant, more, version(grant));
        assertThat(grants.widen(rosa, grant, more, version(grant), new Signature("Dana", good.read(), Signing.ZONE)))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.NOT_YOUR_NAME));
        assertThat(sees(Area.CLAIMS)).isFalse();

        assertThat(grants.widen(rosa, grant, more, version(grant), good)).isInstanceOf(GrantOutcome.Done.class);

        assertThat(sees(Area.CLAIMS)).isTrue();
        assertThat(papersOf(grant)).hasSize(2);
        assertThat(Paper.of(copy(grant, Reader.SIGNER)).text()).contains("sees claims and costs", "share more of my");
    }

    @Test
    void openingOneMedicineOfAKindIsSignedWithTheKindAndNeverTheMedicine() throws IOException {
        GrantId grant = given(GrantTerms.of(HELPS));
        GrantTerms more = new GrantTerms(HELPS, Visibility.CAREFUL.showing(canary));

        assertThat(new Widening(portal).widen(rosa, grant, more, version(grant)))
                .isInstanceOf(GrantOutcome.Done.class);

        assertThat(authorizations.of(List.of(grant), Reader.HELPER).get(grant))
                .as("that something private was opened is not told")
                .hasSize(1);
        assertThat(authorizations.write(
                        grant, papersOf(grant).getFirst().id(), Reader.HELPER, OutputStream.nullOutputStream()))
                .isFalse();
        assertThat(Paper.of(copy(grant, Reader.SIGNER)).text())
                .contains("alcohol and drug treatment", "This includes records about treatment for alcohol")
                .doesNotContainIgnoringCase("canary");
    }

    @Test
    void helpersCopyIsTheSameWhateverIsKeptPrivate() throws IOException {
        GrantTerms open = everything();
        GrantTerms closed = GrantTerms.of(open.permissions());
        GrantTerms single = new GrantTerms(open.permissions(), Visibility.CAREFUL.hiding(canary));

        Set<String> copies = Set.of(open, closed, single).stream()
                .map(this::helpersCopy)
                .map(text -> text.replaceAll("Paper number \\S+|\\d{1,2}:\\d{2}\\W[AP]M", ""))
                .collect(Collectors.toSet());

        assertThat(copies).hasSize(1);
        assertThat(copies.iterator().next())
                .contains("Some medicines may be kept private", "42 CFR part 2 prohibits")
                .doesNotContainIgnoringCase("canary", "HIV", "mental health", "drug treatment");
    }

    private String helpersCopy(GrantTerms terms) {
        try {
            GrantId grant = given(terms);
            byte[] bytes = copy(grant, Reader.HELPER);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("canary");
            String text = Paper.of(bytes).text();
            grants.end(rosa, grant);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void paperOfAnotherGrantIsNotFound() throws IOException {
        GrantId grant = given(GrantTerms.of(HELPS));
        PaperId paper = papersOf(grant).getFirst().id();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(authorizations.write(GrantId.next(), paper, Reader.SIGNER, out))
                .isFalse();
        assertThat(authorizations.write(grant, PaperId.next(), Reader.SIGNER, out))
                .isFalse();
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE authorization_paper SET signed_at = signed_at",
                "DELETE FROM authorization_paper",
                "UPDATE authorization_grant SET grant_id = paper_id",
                "DELETE FROM authorization_grant"
            })
    void runningAccountChangesNothingThatWasSigned(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed_paper = (SELECT o.sealed_paper FROM authorization_paper o WHERE o.id <> p.id"
                        + " AND o.member_id = p.member_id LIMIT 1)",
                "fingerprint = UNHEX(SHA2('x', 256))",
                "seal = UNHEX(SHA2('x', 256))",
                "sealed_paper = CONCAT(sealed_paper, 'x')"
            })
    void meddledPaperIsNotShown(String change) throws Exception {
        GrantId grant = given(GrantTerms.of(HELPS));
        new Widening(portal).widen(rosa, grant, GrantTerms.of(HELPS.with(Area.CLAIMS, Level.VIEW)), version(grant));
        PaperId paper = papersOf(grant).getFirst().id();
        try (Connection owner = DriverManager.getConnection(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                Statement statement = owner.createStatement()) {
            int rows = statement.executeUpdate(
                    "UPDATE authorization_paper p SET " + change + " WHERE p.id = '" + paper.id() + "'");
            assertThat(rows).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> authorizations.write(grant, paper, Reader.SIGNER, out));
        assertThat(out.size()).isZero();
    }

    private GrantTerms everything() {
        return new GrantTerms(
                HELPS, Visibility.CAREFUL.opening(Set.of(SensitiveClass.SUBSTANCE_USE, SensitiveClass.HIV)));
    }

    private NewInvitation offer(Permissions permissions) {
        return offer(GrantTerms.of(permissions));
    }

    private NewInvitation offer(GrantTerms terms) {
        return new NewInvitation(
                new PersonName("Dana", "Whitfield"),
                Relationship.DAUGHTER,
                danasAddress,
                terms,
                calendar.today().plusMonths(12));
    }

    private String read(NewInvitation offer) {
        return invitations.paper(rosa, offer).orElseThrow().fingerprint();
    }

    // To an address of its own each time, so that no other mail is taken for it.
    private GrantId given(GrantTerms terms) {
        Invited invited = new TestInvitations(portal).invite(rosa, Household.address(), terms);
        return ((Accepted) acceptances.accept(dana, invited.token(), invited.passcode(), true)).grant();
    }

    private byte[] copy(GrantId grant, Reader reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperId paper = papersOf(grant).getFirst().id();
        assertThat(authorizations.write(grant, paper, reader, out)).isTrue();
        return out.toByteArray();
    }

    private List<PaperView> papersOf(GrantId grant) {
        return authorizations.of(List.of(grant), Reader.SIGNER).getOrDefault(grant, List.of());
    }

    private int version(GrantId grant) {
        return lists.givenBy(rosa, grant).orElseThrow().version();
    }

    private boolean sees(Area area) {
        return acting.on(dana, member, Need.view(area), authority -> 1) instanceof Allowed<Integer>;
    }

    private long papers() {
        return jdbc.sql("SELECT COUNT(*) FROM authorization_paper WHERE member_id = ?")
                .param(member.id())
                .query(Long.class)
                .single();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT CONCAT(kind, ' ', outcome) FROM trail_entry WHERE owner_id = ? ORDER BY seq")
                .param(member.id())
                .query(String.class)
                .list();
    }
}
