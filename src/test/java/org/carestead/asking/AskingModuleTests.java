package org.carestead.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.asking.AskOutcome.Done;
import org.carestead.asking.AskOutcome.Refused;
import org.carestead.grant.Household;
import org.carestead.grant.Relationship;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationStart;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.local.MessageTray;
import org.carestead.member.ContactOnFile;
import org.carestead.member.MemberId;
import org.carestead.member.MemberIntake;
import org.carestead.member.MemberRecord;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody asks to help a member: the member hears of it and answers, and whoever asks learns nothing by asking. */
@PortalTest
class AskingModuleTests {

    private static final LocalDate BORN = LocalDate.of(1948, 3, 14);
    private static final PersonName NOBODY =
            PersonName.parse("Nadie", "Ninguna").orElseThrow();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Asks asks;

    @Autowired
    private AskAnswers answers;

    @Autowired
    private AskLookup lookup;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Members members;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MessageTray tray;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final String family = "Álvarez " + UUID.randomUUID();
    private final String number = "CS" + Long.toString(System.nanoTime(), 36);
    private final EmailAddress onFile = Household.address();
    private final EmailAddress rosasMail = Household.address();
    private final EmailAddress samsMail = Household.address();
    private Household household;
    private Actor rosa;
    private Actor sam;
    private MemberId member;

    @BeforeEach
    void rosaIsAMemberAndSamKnowsHer() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa", rosasMail));
        sam = household.signedIn(household.person("Sam", samsMail));
        member = covered("Rosa");
        transactions.executeWithoutResult(status -> members.claim(member, rosa.person()));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void memberIsToldAndSeesWhoAsksAndWhatTheySay() {
        assertThat(asks.ask(sam, about("Rosa", BORN, "", "Hi Mom"))).isEqualTo(new Done());

        await().atMost(Duration.ofSeconds(15))
                .until(() -> answers.waitingFor(rosa).size() == 1);
        assertThat(answers.waitingFor(rosa))
                .extracting(AskView::asker, AskView::relationship, AskView::word, AskView::email)
                .containsExactly(tuple(sam.person(), Relationship.SON, "Hi Mom", samsMail.value()));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(rosasMail.value()).size() == 1);
        assertThat(tray.to(rosasMail.value()).getFirst().body())
                .as("nobody writes in the plan's name")
                .doesNotContain("Hi Mom")
                .contains("/helpers");
        assertThat(tray.to(samsMail.value())).isEmpty();
    }

    @Test
    void byNumberAsByBirthdayAndHoweverTheNameIsWritten() {
        asked(sam, about("ROSA", null, " " + number.toLowerCase(Locale.ROOT) + " ", ""));

        assertThat(answers.waitingFor(rosa)).hasSize(1);
    }

    @Test
    void neitherBirthdayNorNumberAloneIsEnoughAndWrongOnesFindNobody() {
        asked(sam, new NewAsk(NOBODY, BORN, number, Relationship.SON, ""));
        asked(sam, about("Rosa", BORN.plusDays(1), "", ""));

        assertThat(answers.waitingFor(rosa)).isEmpty();
    }

    @Test
    void memberWithoutAccountIsToldAtTheContactPointOnFile() {
        covered("Leo");

        asked(sam, about("Leo", BORN, "", "Hi Dad"));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(onFile.value()).size() == 1);
        assertThat(tray.to(onFile.value()).getFirst().body())
                .contains("/create-account", "Sam")
                .doesNotContain("Hi Dad");
    }

    @Test
    void nothingIsLearnedByAsking() {
        List<AskOutcome> outcomes = new ArrayList<>();
        asked(sam, about("Rosa", BORN, "", ""));
        answers.deny(rosa, answers.waitingFor(rosa).getFirst().id(), true);
        asked(sam, about("Rosa", BORN, "", ""));
        outcomes.add(asked(sam, new NewAsk(NOBODY, BORN, "", Relationship.SON, "")));

        assertThat(outcomes).containsOnly(new Done());
        assertThat(asks.of(sam)).hasSize(3);
        assertThat(asks.of(sam).stream()
                        .map(asked -> Duration.between(asked.askedAt(), asked.lapsesAt()))
                        .distinct())
                .containsExactly(Asks.LIFE);
        assertThat(answers.waitingFor(rosa)).isEmpty();
        assertThat(asks.ask(sam, about("Rosa", BORN, "", "")))
                .as("a no frees no place")
                .isEqualTo(new Refused(AskRefusal.TOO_MANY_OPEN));
        assertThat(tray.to(samsMail.value())).isEmpty();
    }

    @Test
    void ownTrailOfWhoAsksIsTheSameWhoeverWasNamed() {
        asked(sam, about("Rosa", BORN, "", ""));
        List<String> found = trailOf(sam.person());
        Actor ann = household.signedIn(household.person("Ann"));
        asked(ann, new NewAsk(NOBODY, BORN, "", Relationship.SON, ""));

        assertThat(found.stream().filter(kind -> kind.startsWith("Ask")))
                .containsExactlyElementsOf(trailOf(ann.person()).stream()
                        .filter(kind -> kind.startsWith("Ask"))
                        .toList());
    }

    @Test
    void whatWasTypedToFindSomebodyIsWiped() {
        asked(sam, about("Rosa", BORN, number, ""));
        asked(sam, new NewAsk(NOBODY, BORN, "", Relationship.SON, ""));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM ask WHERE asker_id = ? AND sealed_search IS NOT NULL")
                        .param(sam.person().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHelpsAlreadyOrIsTheMemberAsksNobody() {
        household.grant(member, sam.person(), GrantTerms.of(permissions()));

        asked(sam, about("Rosa", BORN, "", ""));
        asked(rosa, about("Rosa", BORN, "", ""));

        assertThat(answers.waitingFor(rosa)).isEmpty();
    }

    @Test
    void onceAskedAsksNotTwiceAtATime() {
        asked(sam, about("Rosa", BORN, "", ""));
        asked(sam, about("Rosa", BORN, "", ""));

        assertThat(answers.waitingFor(rosa)).hasSize(1);
    }

    @Test
    void noIsKeptQuietAndNeverIsForGood() {
        asked(sam, about("Rosa", BORN, "", ""));
        assertThat(answers.deny(rosa, waiting(), false)).isEqualTo(new Done());
        assertThat(answers.waitingFor(rosa)).isEmpty();

        asked(sam, about("Rosa", BORN, "", ""));
        assertThat(answers.deny(rosa, waiting(), true)).isEqualTo(new Done());
        clock.advance(Duration.ofDays(31));
        asked(sam, about("Rosa", BORN, "", ""));

        assertThat(answers.waitingFor(rosa)).isEmpty();
    }

    @Test
    void takingItBackDoesNotForgetThatOneMayNotAsk() {
        asked(sam, about("Rosa", BORN, "", ""));
        answers.deny(rosa, waiting(), true);
        asks.takeBack(sam, asks.of(sam).getFirst().id());

        asked(sam, about("Rosa", BORN, "", ""));

        assertThat(answers.waitingFor(rosa)).isEmpty();
    }

    @Test
    void onlyTheMemberWhoIsAskedAnswers() {
        asked(sam, about("Rosa", BORN, "", ""));
        AskId id = waiting();
        Actor mallory = household.signedIn(household.person("Mallory"));
        household.member(mallory.person());

        for (Actor who : List.of(sam, mallory)) {
            assertThat(answers.deny(who, id, true)).isEqualTo(new Refused(AskRefusal.NOT_AVAILABLE));
            assertThat(answers.find(who, id.id())).isEmpty();
            assertThat(answers.waitingFor(who)).isEmpty();
        }
        assertThat(asks.takeBack(mallory, id)).isEqualTo(new Refused(AskRefusal.NOT_AVAILABLE));
        assertThat(asks.takeBack(rosa, id)).isEqualTo(new Refused(AskRefusal.NOT_AVAILABLE));
        assertThat(answers.waitingFor(rosa)).hasSize(1);
    }

    @Test
    void invitationToTheirAddressIsTheYes() {
        asked(sam, about("Rosa", BORN, "", ""));
        InvitationStart.Start start = answers.find(rosa, waiting().id()).orElseThrow();
        assertThat(start.email()).isEqualTo(samsMail.value());

        InvitationOutcome sent = Signing.invite(
                invitations,
                rosa,
                new NewInvitation(
                        PersonName.parse("Sam", "Alvarez").orElseThrow(),
                        Relationship.SON,
                        new EmailAddress(start.email()),
                        GrantTerms.of(permissions()),
                        calendar.today().plusMonths(12)));

        assertThat(sent).isInstanceOf(InvitationOutcome.Sent.class);
        assertThat(answers.waitingFor(rosa)).isEmpty();
        assertThat(trailOf(member)).contains("AskArrived", "AskInvited");
    }

    @Test
    void isAnsweredOnceAndNotAfterThirtyDays() {
        asked(sam, about("Rosa", BORN, "", ""));
        AskId id = waiting();
        clock.advance(Asks.LIFE);
        assertThat(answers.waitingFor(rosa)).isEmpty();
        assertThat(answers.deny(rosa, id, false)).isEqualTo(new Refused(AskRefusal.NOT_AVAILABLE));

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            new DueTasks(portal).run("lapse-ask");
            return trailOf(member).contains("AskLapsed");
        });
        assertThat(asks.of(sam)).isEmpty();
    }

    @Test
    void threeAreOpenAndFiveSentADayHoweverManyAtOnce() {
        CyclicBarrier barrier = new CyclicBarrier(8);
        List<CompletableFuture<AskOutcome>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> {
                        meet(barrier);
                        return asks.ask(sam, new NewAsk(NOBODY, BORN, "", Relationship.SON, ""));
                    },
                    task -> Thread.ofVirtual().start(task)));
        }
        assertThat(all.stream().map(CompletableFuture::join).filter(new Done()::equals))
                .hasSize(3);

        for (int i = 0; i < 2; i++) {
            asks.takeBack(sam, asks.of(sam).getFirst().id());
            assertThat(asks.ask(sam, new NewAsk(NOBODY, BORN, "", Relationship.SON, "")))
                    .isEqualTo(new Done());
        }
        asks.takeBack(sam, asks.of(sam).getFirst().id());
        assertThat(asks.ask(sam, new NewAsk(NOBODY, BORN, "", Relationship.SON, "")))
                .isEqualTo(new Refused(AskRefusal.TOO_MANY_TODAY));
    }

    private static Permissions permissions() {
        return Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW);
    }

    private NewAsk about(String given, @Nullable LocalDate born, String typed, String word) {
        return new NewAsk(PersonName.parse(given, family).orElseThrow(), born, typed, Relationship.SON, word);
    }

    // Asks, and looks at once; that the scheduler looks too is seen where a mail comes.
    private AskOutcome asked(Actor who, NewAsk ask) {
        AskOutcome outcome = asks.ask(who, ask);
        jdbc.sql("SELECT id FROM ask WHERE asker_id = ? AND state = 'LOOKING'")
                .param(who.person().id())
                .query((row, n) -> new AskId(row.getObject("id", UUID.class)))
                .list()
                .forEach(lookup::lookUp);
        return outcome;
    }

    private AskId waiting() {
        return answers.waitingFor(rosa).getFirst().id();
    }

    private MemberId covered(String given) {
        MemberId id = MemberId.next();
        transactions.executeWithoutResult(status -> portal.getBean(MemberIntake.class)
                .take(new MemberRecord(
                        id,
                        given,
                        family,
                        BORN,
                        "en",
                        "NY",
                        false,
                        List.of(new MemberRecord.Known(
                                MemberRecord.Kind.MEMBER, given.equals("Rosa") ? number : number + given)),
                        List.of(new ContactOnFile(ContactOnFile.Kind.EMAIL, onFile.value())))));
        return id;
    }

    private List<String> trailOf(PersonId owner) {
        return trailOf(owner.id());
    }

    private List<String> trailOf(MemberId owner) {
        return trailOf(owner.id());
    }

    private List<String> trailOf(UUID owner) {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ? ORDER BY seq")
                .param(owner)
                .query(String.class)
                .list();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
