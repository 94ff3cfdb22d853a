package org.carestead.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Eyes;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Refusal;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosa writes to the plan; Dana may read and write for her, Sam may read, and Priya answers at the pharmacist's desk. */
@PortalTest
class MessagingModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final WritingOutcome NOT_AVAILABLE = new WritingOutcome.Refused(MessagingRefusal.NOT_AVAILABLE);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Writing writing;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Grants grants;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress rosasAddress = Household.address();
    private final EmailAddress danasAddress = Household.address();
    private Household household;
    private Correspondents people;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private Actor sam;
    private Actor priya;
    private GrantId danasGrant;
    private MedicineId simvastatin;

    @BeforeEach
    void everybody() {
        household = new Household(portal);
        people = new Correspondents(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        member = household.member(person);
        rosa = household.signedIn(person);
        simvastatin = new TestMedicines(portal).take(member, "Simvastatin");
        dana = household.signedIn(household.person("Dana", danasAddress));
        danasGrant = household.grant(member, dana.person(), GrantTerms.of(Correspondents.WRITES));
        sam = household.signedIn(household.person("Sam"));
        household.grant(member, sam.person(), GrantTerms.of(Correspondents.READS));
        priya = household.signedIn(household.person("Priya"));
        people.answersAt(priya, Desk.PHARMACIST);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void rosaAsksAndThePharmacistAnswers() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        assertThat(people.waiting(priya, Desk.PHARMACIST).orElseThrow())
                .filteredOn(line -> line.id().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo("Grapefruit");
                    assertThat(line.waitingSince()).isNotNull();
                });
        assertThat(people.answers(priya, Desk.PHARMACIST, id, "Better not.")).isEqualTo(new WritingOutcome.Done(id));

        assertThat(people.sees(rosa, member).conversations()).singleElement().satisfies(line -> {
            assertThat(line.unread()).isEqualTo(1);
            assertThat(line.waiting()).isFalse();
        });
        ConversationPage page = people.reads(rosa, member, id).orElseThrow();
        assertThat(page.messages())
                .extracting(MessageLine::text)
                .containsExactly("May I eat grapefruit?", "Better not.");
        assertThat(page.messages().getLast().from()).isEqualTo(Desk.PHARMACIST);
        assertThat(page.messages().getLast().byName()).startsWith("Priya");
        assertThat(people.unread(rosa, member)).as("read now").isZero();
        assertThat(kinds()).contains("ConversationStarted", "PlanAnswered");
    }

    @Test
    void danaWritesForRosa_bothNamesAreOnItAndTheUseCounts() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        people.writes(dana, member, id, "And pomelo?");

        MessageLine line =
                people.reads(rosa, member, id).orElseThrow().messages().getLast();
        assertThat(line.byName()).isEqualTo("Dana");
        assertThat(line.onBehalf()).isTrue();
        assertThat(line.own()).isFalse();
        assertThat(jdbc.sql("SELECT on_behalf_of FROM trail_entry WHERE owner_id = ? AND kind = 'MessageWritten'")
                        .param(member.id())
                        .query(UUID.class)
                        .single())
                .isEqualTo(member.id());
        assertThat(jdbc.sql("SELECT uses FROM grants WHERE id = ?")
                        .param(danasGrant.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void rosaSeesWhoMayReadEachMessage_aHelperDoesNotLearnWhoElseHelps() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .readableBy())
                .containsExactly("Dana", "Sam");
        people.reads(sam, member, id);
        ConversationPage danas = people.reads(dana, member, id).orElseThrow();
        assertThat(danas.toString()).doesNotContain("Sam");
        assertThat(danas.family()).isEmpty();
        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .readBy())
                .containsExactly("Dana", "Sam");
    }

    @Test
    void whoMayOnlyReadCannotWrite() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        Decision<Integer> decision = people.acts(sam, member, authority -> 1);

        assertThat(decision).isEqualTo(new Decision.Refused<>(Refusal.NOT_PERMITTED));
        assertThat(acting.on(sam, member, Need.view(Area.MESSAGES), authority -> {
                    assertThatExceptionOfType(IllegalStateException.class)
                            .isThrownBy(() -> writing.write(authority, id, "I write all the same", Audience.PLAN));
                    return 1;
                }))
                .isEqualTo(new Decision.Allowed<>(1));
        assertThat(people.reads(rosa, member, id).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void authorityToLook_startsWritesTakesBackAndSharesNothing_evenTheMembersOwn() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        NewConversation asked = new NewConversation(Desk.PHARMACIST, "x", null, true, "x");
        Map<String, Function<Authority, Object>> verbs = Map.of(
                "start", authority -> writing.start(authority, asked),
                "write", authority -> writing.write(authority, id, "x", Audience.PLAN),
                "take back", authority -> writing.takeBack(authority, id, 1),
                "share", authority -> writing.share(authority, id, false));

        assertThat(verbs)
                .allSatisfy((name, verb) -> assertThatExceptionOfType(IllegalStateException.class)
                        .as(name)
                        .isThrownBy(() -> acting.on(rosa, member, Need.view(Area.MESSAGES), verb)));

        assertThat(people.sees(rosa, member).conversations())
                .singleElement()
                .satisfies(line -> assertThat(line.shared()).isTrue());
        assertThat(people.reads(rosa, member, id).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void withoutTheAreaNothingIsSeen() {
        people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        Actor maeve = household.signedIn(household.person("Maeve"));
        household.grant(member, maeve.person(), GrantTerms.of(Correspondents.WRITES.with(Area.MESSAGES, Level.NONE)));

        assertThat(acting.on(maeve, member, Need.view(Area.MESSAGES), authority -> 1))
                .isEqualTo(new Decision.Refused<>(Refusal.NOT_PERMITTED));
    }

    @Test
    void afterPauseAndEndNothingIsReadAndNothingWritten() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        grants.pause(rosa, danasGrant, null);
        assertThat(people.read(dana, member, id)).isEqualTo(new Decision.Refused<>(Refusal.ACCESS_PAUSED));
        grants.end(rosa, danasGrant);
        assertThat(people.read(dana, member, id)).isEqualTo(new Decision.Refused<>(Refusal.ACCESS_ENDED));
        assertThat(people.acts(dana, member, authority -> 1)).isEqualTo(new Decision.Refused<>(Refusal.ACCESS_ENDED));
        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .readableBy())
                .containsExactly("Sam");
    }

    @Test
    void betweenRosaAndThePlan_nobodyElseKnowsOfItUntilSheOpensIt() {
        ConversationId id = people.asks(rosa, member, "A word alone", null, false);

        assertThat(people.sees(dana, member).conversations()).isEmpty();
        assertThat(people.unread(dana, member)).isZero();
        assertThat(people.reads(dana, member, id)).isEmpty();
        assertThat(people.writes(dana, member, id, "I know of it")).isEqualTo(NOT_AVAILABLE);
        assertThat(people.writes(rosa, member, id, "Only family", Audience.FAMILY))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.NO_FAMILY_HERE));

        people.shares(rosa, member, id, true);
        assertThat(people.reads(dana, member, id)).isPresent();
        people.writes(dana, member, id, "From Dana");
        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getLast()
                        .readableBy())
                .containsExactly("Dana", "Sam");
        people.shares(rosa, member, id, false);
        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getLast()
                        .readableBy())
                .as("nor does who wrote it read it any more")
                .isEmpty();
        assertThat(people.reads(dana, member, id)).isEmpty();
        assertThat(people.shares(rosa, member, id, false))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.ALREADY_SO));
        assertThat(kinds()).contains("ConversationShared", "ConversationKeptPrivate", "MessagingRefused");
    }

    @Test
    void onlyRosaSaysWhoMayKnowOfIt() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        assertThat(people.shares(dana, member, id, false)).isEqualTo(NOT_AVAILABLE);

        assertThat(people.reads(sam, member, id)).isPresent();
    }

    @Test
    void helperCannotKeepAQuestionFromRosaOrTheOthers() {
        ConversationId id = people.asks(dana, member, "Secretly", null, false);

        assertThat(people.reads(rosa, member, id).orElseThrow().about().shared())
                .isTrue();
        assertThat(people.reads(sam, member, id)).isPresent();
    }

    @Test
    void conversationOfAnotherMemberIsLikeOneThatIsNotThere() {
        ConversationId rosas = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        PersonId mallorys = household.person("Mallory");
        MemberId other = household.member(mallorys);
        Actor mallory = household.signedIn(mallorys);

        for (ConversationId id : List.of(rosas, ConversationId.next())) {
            assertThat(people.reads(mallory, other, id)).isEmpty();
            assertThat(people.writes(mallory, other, id, "Let me in")).isEqualTo(NOT_AVAILABLE);
            assertThat(people.takesBack(mallory, other, id, 1)).isEqualTo(NOT_AVAILABLE);
            assertThat(people.shares(mallory, other, id, true)).isEqualTo(NOT_AVAILABLE);
        }
        assertThat(people.read(mallory, member, rosas)).isEqualTo(new Decision.Refused<>(Refusal.NOT_AVAILABLE));
        assertThat(people.reads(rosa, member, rosas).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void questionAboutAMedicineOfAnotherIsRefused() {
        MemberId other = household.member(household.person("Leo"));
        MedicineId theirs = new TestMedicines(portal).take(other, "Warfarin");

        assertThat(people.started(rosa, member, new NewConversation(Desk.PHARMACIST, "Mine?", theirs, true, "Is it?")))
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void hiddenMedicine_conversationAndMessagesThatNameItAreNotThere() {
        ConversationId about = people.asks(rosa, member, "My evening pill", simvastatin, true);
        ConversationId named = people.asks(rosa, member, "Is simvastatin strong?", null, true);
        ConversationId plain = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        people.writes(rosa, member, plain, "Because of the SIMVASTATIN.");
        people.answers(priya, Desk.PHARMACIST, plain, "Yes: Simvastatin and grapefruit do not agree.");
        people.writes(rosa, member, plain, "Thank you");
        assertThat(people.unread(dana, member)).isEqualTo(6);

        hide(simvastatin);

        assertThat(people.sees(dana, member).conversations())
                .extracting(ConversationLine::id)
                .containsExactly(plain);
        assertThat(people.unread(dana, member)).isEqualTo(2);
        assertThat(people.reads(dana, member, about)).isEmpty();
        assertThat(people.reads(dana, member, named)).isEmpty();
        assertThat(people.writes(dana, member, about, "What of it?")).isEqualTo(NOT_AVAILABLE);
        assertThat(people.reads(dana, member, plain).orElseThrow().messages())
                .extracting(MessageLine::text)
                .containsExactly("May I eat grapefruit?", "Thank you");
        assertThat(people.reads(rosa, member, plain)
                        .orElseThrow()
                        .messages()
                        .get(1)
                        .readableBy())
                .as("Rosa sees that Dana does not get it")
                .containsExactly("Sam");
        assertThat(people.started(dana, member, new NewConversation(Desk.PHARMACIST, "About", simvastatin, true, "It")))
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void whatDanaMayNotSeeChangesNeitherWhoIsWaitedForNorWhetherItIsClosed() {
        ConversationId id = people.asks(dana, member, "Grapefruit", "May she eat grapefruit?");
        hide(simvastatin);
        assertThat(lineOf(dana).waiting()).isTrue();

        people.answers(priya, Desk.PHARMACIST, id, "Not with simvastatin.");
        assertThat(lineOf(dana).waiting()).as("an answer that she does not get").isTrue();
        assertThat(lineOf(rosa).waiting()).isFalse();

        people.answers(priya, Desk.PHARMACIST, id, "Better not.");
        assertThat(lineOf(dana).waiting()).isFalse();

        people.writes(rosa, member, id, "Because of simvastatin?");
        assertThat(lineOf(dana).waiting())
                .as("a question that she does not get")
                .isFalse();
        assertThat(lineOf(rosa).waiting()).isTrue();

        people.closes(priya, Desk.PHARMACIST, id);
        assertThat(lineOf(dana).state()).isEqualTo(ConversationState.CLOSED);
        people.writes(rosa, member, id, "And simvastatin?");
        assertThat(lineOf(dana).state())
                .as("opened again by what she does not get")
                .isEqualTo(ConversationState.CLOSED);
        assertThat(lineOf(rosa).state()).isEqualTo(ConversationState.OPEN);

        people.writes(rosa, member, id, "Thank you");
        assertThat(lineOf(dana).state()).isEqualTo(ConversationState.OPEN);
        assertThat(lineOf(dana).waiting()).isTrue();
        people.closes(priya, Desk.PHARMACIST, id);
        assertThat(lineOf(dana).state()).isEqualTo(ConversationState.CLOSED);
        assertThat(lineOf(dana).waiting()).isFalse();
        people.writes(dana, member, id, "Among ourselves", Audience.FAMILY);
        assertThat(lineOf(dana).state()).as("the plan gets nothing of it").isEqualTo(ConversationState.CLOSED);
    }

    private ConversationLine lineOf(Actor who) {
        return people.sees(who, member).conversations().getFirst();
    }

    @Test
    void whoNamesAMedicineThatIsHiddenLearnsNothingByIt() {
        hide(simvastatin);

        ConversationId id = people.asks(dana, member, "Does she take simvastatin?", "Simvastatin, I mean");

        assertThat(people.reads(dana, member, id).orElseThrow().messages())
                .as("it does not vanish")
                .hasSize(1);
        assertThat(people.sees(dana, member).conversations()).hasSize(1);
        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .readableBy())
                .containsExactly("Dana", "Sam");
    }

    @Test
    void forTheFamilyAlone_thePlanGetsNothingOfIt() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        people.answers(priya, Desk.PHARMACIST, id, "Better not.");
        Instant answered =
                people.looks(priya, Desk.PHARMACIST, id).orElseThrow().about().lastAt();

        clock.advance(Duration.ofMinutes(1));
        people.writes(dana, member, id, "She will not listen anyway", Audience.FAMILY);

        assertThat(people.reads(rosa, member, id).orElseThrow().messages()).hasSize(3);
        DeskPage page = people.looks(priya, Desk.PHARMACIST, id).orElseThrow();
        assertThat(page.messages()).hasSize(2);
        assertThat(page.toString()).doesNotContain("listen");
        assertThat(page.about().waitingSince()).as("nobody waits for the plan").isNull();
        assertThat(page.about().lastAt()).as("not even that there is something").isEqualTo(answered);
    }

    @Test
    void messageNobodyHasReadCanBeTakenBackForTenMinutes() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "Oops, wrong window");

        assertThat(people.takesBack(rosa, member, id, 1)).isEqualTo(new WritingOutcome.Done(id));

        assertThat(people.reads(rosa, member, id).orElseThrow().messages())
                .singleElement()
                .extracting(MessageLine::text)
                .isNull();
        assertThat(people.reads(dana, member, id))
                .as("there is nothing else in it")
                .isEmpty();
        assertThat(people.looks(priya, Desk.PHARMACIST, id)).isEmpty();
        assertThat(people.takesBack(rosa, member, id, 1))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.CANNOT_BE_TAKEN_BACK));
        assertThat(kinds()).containsOnlyOnce("MessageTakenBack");
    }

    @Test
    void messageThatIsReadOrOldOrSomebodyElsesIsNotTakenBack() {
        WritingOutcome refused = new WritingOutcome.Refused(MessagingRefusal.CANNOT_BE_TAKEN_BACK);
        ConversationId read = people.asks(rosa, member, "Read", "By Sam");
        people.reads(sam, member, read);
        assertThat(people.takesBack(rosa, member, read, 1)).isEqualTo(refused);
        ConversationId seen = people.asks(rosa, member, "Seen", "At the desk");
        people.looks(priya, Desk.PHARMACIST, seen);
        assertThat(people.takesBack(rosa, member, seen, 1)).isEqualTo(refused);
        ConversationId rosas = people.asks(rosa, member, "Rosa’s", "Not Dana’s");
        assertThat(kinds()).doesNotContain("MessagingRefused");
        assertThat(people.takesBack(dana, member, rosas, 1)).isEqualTo(refused);
        assertThat(kinds()).as("Dana wanted back what Rosa wrote").containsOnlyOnce("MessagingRefused");

        clock.advance(Writing.TAKE_BACK);
        rosa = household.signedIn(rosa.person());
        assertThat(people.takesBack(rosa, member, rosas, 1)).isEqualTo(refused);
    }

    @Test
    void samHasReadWhatDanaWrote_danaDoesNotLearnItByWhetherItCanBeTakenBack() {
        ConversationId id = people.asks(dana, member, "Grapefruit", "May she eat grapefruit?");
        people.reads(sam, member, id);

        assertThat(lastOf(dana, id).takeBackUntil()).isNotNull();
        assertThat(people.takesBack(dana, member, id, 1)).isEqualTo(new WritingOutcome.Done(id));

        people.writes(dana, member, id, "And pomelo?");
        people.reads(rosa, member, id);
        assertThat(lastOf(dana, id).readBy()).containsExactly("Rosa");
        assertThat(lastOf(dana, id).takeBackUntil()).isNull();
        assertThat(people.takesBack(dana, member, id, 2))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.CANNOT_BE_TAKEN_BACK));
    }

    @Test
    void whoReadsOnPastWhatTheyDoNotGetHasNotReadIt() {
        hide(simvastatin);
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat it with simvastatin?");
        people.writes(rosa, member, id, "Just among us", Audience.FAMILY);
        people.reads(dana, member, id);
        assertThat(people.takesBack(rosa, member, id, 1)).as("hidden from Dana").isEqualTo(new WritingOutcome.Done(id));
        assertThat(people.takesBack(rosa, member, id, 2))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.CANNOT_BE_TAKEN_BACK));

        ConversationId other = people.asks(rosa, member, "Pomelo", "May I eat pomelo?");
        people.writes(rosa, member, other, "Just among us", Audience.FAMILY);
        people.writes(rosa, member, other, "Or lime?");
        people.looks(priya, Desk.PHARMACIST, other);
        List<MessageLine> lines =
                people.reads(rosa, member, other).orElseThrow().messages();
        assertThat(lines.get(1).takeBackUntil()).as("not for the plan").isNotNull();
        assertThat(lines.get(2).takeBackUntil()).isNull();
        assertThat(people.takesBack(rosa, member, other, 2)).isEqualTo(new WritingOutcome.Done(other));
    }

    @Test
    void whatDanaTakesBackOpensNothingThatWasClosed() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        people.answers(priya, Desk.PHARMACIST, id, "Better not.");
        people.closes(priya, Desk.PHARMACIST, id);
        people.writes(dana, member, id, "And pomelo?");
        assertThat(lineOf(rosa).state()).isEqualTo(ConversationState.OPEN);

        assertThat(people.takesBack(dana, member, id, 3)).isEqualTo(new WritingOutcome.Done(id));

        assertThat(lineOf(rosa).state()).isEqualTo(ConversationState.CLOSED);
        assertThat(lineOf(dana).state()).isEqualTo(ConversationState.CLOSED);
        assertThat(people.waiting(priya, Desk.PHARMACIST).orElseThrow())
                .extracting(DeskLine::id)
                .doesNotContain(id);
    }

    @Test
    void samIsToldOfDanasMessageByHerGivenNameAlone() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        people.reads(sam, member, id);
        people.writes(dana, member, id, "And pomelo?");

        assertThat(toldOf(sam)).endsWith("[\"s:Dana\"]");
        assertThat(toldOf(rosa)).singleElement().asString().startsWith("[\"s:Dana ");
    }

    private List<String> toldOf(Actor who) {
        return jdbc.sql("SELECT details FROM notice WHERE person_id = ? AND kind = 'MESSAGE_WRITTEN' ORDER BY at, id")
                .param(who.person().id())
                .query(String.class)
                .list();
    }

    private MessageLine lastOf(Actor who, ConversationId id) {
        return people.reads(who, member, id).orElseThrow().messages().getLast();
    }

    @Test
    void oneLooksAsDanaDoesAndMarksNothingRead() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        people.asks(rosa, member, "A word alone", null, false);

        Decision<ConversationList> seen = acting.asSeenBy(
                rosa,
                new Eyes.OfHolder(danasGrant),
                Need.view(Area.MESSAGES),
                authority -> conversations.list(authority, 10));
        acting.asSeenBy(
                rosa,
                new Eyes.OfHolder(danasGrant),
                Need.view(Area.MESSAGES),
                authority -> conversations.read(authority, id, 10));

        assertThat(Correspondents.allowed(seen).conversations())
                .extracting(ConversationLine::subject)
                .containsExactly("Grapefruit");
        assertThat(people.unread(dana, member)).isEqualTo(1);
    }

    @Test
    void textIsTextHoweverLongOrStrange() {
        String strange = "<script>alert(1)</script> =HYPERLINK(\"x\") José 李 🙂\r\nsecond\u0000 line";
        ConversationId id = people.asks(rosa, member, "  two\nlines ", strange);

        ConversationPage page = people.reads(rosa, member, id).orElseThrow();
        assertThat(page.about().subject()).isEqualTo("two lines");
        assertThat(page.messages().getFirst().text())
                .isEqualTo("<script>alert(1)</script> =HYPERLINK(\"x\") José 李 🙂\nsecond line");
        assertThat(people.writes(rosa, member, id, "🙂".repeat(Wording.LONGEST_TEXT)))
                .isEqualTo(new WritingOutcome.Done(id));
        assertThat(people.writes(rosa, member, id, "x".repeat(Wording.LONGEST_TEXT + 1)))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.TEXT_TOO_LONG));
        assertThat(people.writes(rosa, member, id, " \n\t "))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.NOTHING_WRITTEN));
        assertThat(people.started(rosa, member, new NewConversation(Desk.PHARMACIST, " ", null, true, "x")))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.NO_SUBJECT));
        assertThat(people.started(
                        rosa,
                        member,
                        new NewConversation(Desk.PHARMACIST, "x".repeat(Wording.LONGEST_SUBJECT + 1), null, true, "x")))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.SUBJECT_TOO_LONG));
    }

    @Test
    void rosaForgetsTheSubject_theFieldSaysSoAndHasTheFocus() {
        PlainScreen screen =
                PlainScreen.open(PlainBrowser.of(port, household.signIn(rosa.person())), Routes.MESSAGES + "/new");
        String told = portal.getMessage("messaging.refused.NO_SUBJECT", null, Locale.ENGLISH);

        screen.press(portal.getMessage("messaging.send", null, Locale.ENGLISH));

        assertThat(screen.namesOf(told)).containsExactly("errorMessage");
        assertThat(screen.scripts()).anyMatch(script -> script.contains("focus"));
    }

    @Test
    void textAndSubjectAreSealedAtRest() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        byte[] text = jdbc.sql("SELECT sealed_text FROM conversation_message WHERE conversation_id = ?")
                .param(id.id())
                .query(byte[].class)
                .single();
        byte[] subject = jdbc.sql("SELECT sealed_subject FROM conversation WHERE id = ?")
                .param(id.id())
                .query(byte[].class)
                .single();

        assertThat(new String(text, StandardCharsets.ISO_8859_1)).doesNotContain("grapefruit");
        assertThat(new String(subject, StandardCharsets.ISO_8859_1)).doesNotContain("Grapefruit");
    }

    @Test
    void readersAreToldOnceUntilTheyLook_withoutWhatItSays() {
        ConversationId id = people.asks(rosa, member, "Simvastatin", "Canary grapefruit");
        people.writes(rosa, member, id, "Canary pomelo");
        people.answers(priya, Desk.PHARMACIST, id, "Canary answer about Simvastatin");

        await().atMost(SOON).until(() -> !tray.to(rosasAddress.value()).isEmpty());
        await().atMost(SOON).until(() -> !tray.to(danasAddress.value()).isEmpty());
        assertThat(tray.to(danasAddress.value())).hasSize(1);
        people.reads(dana, member, id);
        people.answers(priya, Desk.PHARMACIST, id, "Canary more");
        await().atMost(SOON).until(() -> tray.to(danasAddress.value()).size() == 2);
        assertThat(tray.to(rosasAddress.value())).hasSize(1);
        assertThat(tray.to(danasAddress.value()).toString() + tray.to(rosasAddress.value()))
                .contains("Rosa")
                .doesNotContainIgnoringCase("Canary")
                .doesNotContainIgnoringCase("Simvastatin");
    }

    @Test
    void whoMayNotReadItIsNotTold() {
        hide(simvastatin);

        people.asks(rosa, member, "Simvastatin again", "Is it right?");
        people.asks(rosa, member, "A word alone", null, false);
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat it with simvastatin?");
        people.writes(rosa, member, id, "May I eat grapefruit?");

        await().atMost(SOON).until(() -> !tray.to(danasAddress.value()).isEmpty());
        assertThat(tray.to(danasAddress.value())).hasSize(1);
        assertThat(tray.to(rosasAddress.value())).isEmpty();
    }

    @Test
    void authorityOfAnotherTransactionOpensNothing() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        AtomicReference<Authority> kept = new AtomicReference<>();
        people.acts(rosa, member, authority -> {
            kept.set(authority);
            return 1;
        });
        Authority old = requireNonNull(kept.get());
        NewConversation asked = new NewConversation(Desk.PHARMACIST, "x", null, true, "x");
        List<Runnable> verbs = List.of(
                () -> conversations.list(old, 1),
                () -> conversations.subjects(old),
                () -> conversations.read(old, id, 1),
                () -> writing.start(old, asked),
                () -> writing.write(old, id, "x", Audience.PLAN),
                () -> writing.takeBack(old, id, 1),
                () -> writing.share(old, id, false));

        assertThat(verbs)
                .allSatisfy(verb -> assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> transactions.executeWithoutResult(status -> verb.run())));
        assertThat(Stream.of(Conversations.class, Writing.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(verb -> Modifier.isPublic(verb.getModifiers())))
                .as("say above what else there is")
                .hasSize(verbs.size());
    }

    private void hide(MedicineId medicine) {
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE id = ?")
                .params(medicine.id().toString(), danasGrant.id())
                .update();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(member.id())
                .query(String.class)
                .list();
    }
}
