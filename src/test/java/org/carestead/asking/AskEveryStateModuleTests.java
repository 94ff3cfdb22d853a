package org.carestead.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.asking.AskOutcome.Refused;
import org.carestead.grant.Household;
import org.carestead.grant.Relationship;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.member.MemberId;
import org.carestead.member.MemberIntake;
import org.carestead.member.MemberRecord;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a question in every state by every verb, and that nobody else has any (lessons 8, 9 and 10). */
@PortalTest
class AskEveryStateModuleTests {

    private static final LocalDate BORN = LocalDate.of(1948, 3, 14);

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
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final String family = "Álvarez " + UUID.randomUUID();
    private Household household;
    private Actor rosa;

    /** One question, and who asked it. */
    private record Asked(AskId id, Actor sam, EmailAddress address) {}

    @BeforeEach
    void rosaIsAMember() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa"));
        MemberId member = MemberId.next();
        transactions.executeWithoutResult(status -> {
            portal.getBean(MemberIntake.class)
                    .take(new MemberRecord(
                            member,
                            "Rosa",
                            family,
                            BORN,
                            "en",
                            "NY",
                            false,
                            List.of(new MemberRecord.Known(MemberRecord.Kind.MEMBER, "CS" + UUID.randomUUID())),
                            List.of()));
            portal.getBean(Members.class).claim(member, rosa.person());
        });
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        //            deny,       never,      invite,     take back,  thirty days
        "LOOKING,     LOOKING,    LOOKING,    LOOKING,    TAKEN_BACK, LOOKING",
        "NOT_FOUND,   NOT_FOUND,  NOT_FOUND,  NOT_FOUND,  NOT_FOUND,  NOT_FOUND",
        "WAITING,     DENIED,     NEVER,      INVITED,    TAKEN_BACK, LAPSED",
        "INVITED,     INVITED,    INVITED,    INVITED,    INVITED,    INVITED",
        "DENIED,      DENIED,     DENIED,     DENIED,     DENIED,     DENIED",
        "NEVER,       NEVER,      NEVER,      NEVER,      NEVER,      NEVER",
        "TAKEN_BACK,  TAKEN_BACK, TAKEN_BACK, TAKEN_BACK, TAKEN_BACK, TAKEN_BACK",
        "LAPSED,      LAPSED,     LAPSED,     LAPSED,     LAPSED,     LAPSED"
    })
    void everyVerbLeadsWhereTheTableSays(
            AskState state, AskState deny, AskState never, AskState invite, AskState takeBack, AskState lapse) {
        Map<String, AskState> expected = new LinkedHashMap<>();
        expected.put("deny", deny);
        expected.put("never", never);
        expected.put("invite", invite);
        expected.put("take back", takeBack);
        expected.put("thirty days", lapse);
        Map<String, AskState> found = new LinkedHashMap<>();
        Map<String, BiConsumer<Actor, Asked>> verbs = new LinkedHashMap<>();
        verbs.put("deny", (who, asked) -> answers.deny(who, asked.id(), false));
        verbs.put("never", (who, asked) -> answers.deny(who, asked.id(), true));
        verbs.put("invite", (who, asked) -> invite(asked));
        verbs.put("take back", (who, asked) -> asks.takeBack(asked.sam(), asked.id()));
        verbs.put("thirty days", (who, asked) -> {
            clock.advance(Asks.LIFE);
            lookup.lapse(asked.id());
            clock.reset();
        });

        verbs.forEach((name, verb) -> {
            Asked asked = in(state);
            verb.accept(rosa, asked);
            found.put(name, state(asked.id()));
        });

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(AskState.class)
    void nobodyElseReachesAnything(AskState state) {
        Asked asked = in(state);
        Actor leo = household.signedIn(household.person("Leo"));
        household.member(leo.person());
        Actor mallory = household.signedIn(household.person("Mallory"));

        for (Actor who : List.of(asked.sam(), leo, mallory)) {
            for (boolean never : new boolean[] {false, true}) {
                assertThat(answers.deny(who, asked.id(), never)).isEqualTo(new Refused(AskRefusal.NOT_AVAILABLE));
            }
            assertThat(answers.find(who, asked.id().id())).isEmpty();
        }
        for (Actor who : List.of(rosa, leo, mallory)) {
            assertThat(asks.takeBack(who, asked.id())).isEqualTo(new Refused(AskRefusal.NOT_AVAILABLE));
        }

        assertThat(state(asked.id())).isEqualTo(state);
    }

    // It has been looked for, and found: so that no task of it runs on; then it is put where it shall be.
    private Asked in(AskState state) {
        EmailAddress address = Household.address();
        Actor sam = household.signedIn(household.person("Sam", address));
        asks.ask(
                sam,
                new NewAsk(PersonName.parse("Rosa", family).orElseThrow(), BORN, "", Relationship.SON, "It is me"));
        AskId id = asks.of(sam).getFirst().id();
        lookup.lookUp(id);
        assertThat(state(id)).isEqualTo(AskState.WAITING);
        boolean found = state != AskState.LOOKING && state != AskState.NOT_FOUND;
        jdbc.sql("""
            UPDATE ask SET state = ?, taken_back = ?, waiting_member = IF(?, waiting_member, NULL),
                member_id = IF(?, member_id, NULL)
            WHERE id = ?\
            """)
                .params(state.name(), state == AskState.TAKEN_BACK, state == AskState.WAITING, found, id.id())
                .update();
        return new Asked(id, sam, address);
    }

    private void invite(Asked asked) {
        Signing.invite(
                invitations,
                rosa,
                new NewInvitation(
                        PersonName.parse("Sam", "Alvarez").orElseThrow(),
                        Relationship.SON,
                        asked.address(),
                        GrantTerms.of(Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW)),
                        calendar.today().plusMonths(12)));
    }

    private AskState state(AskId id) {
        return AskState.valueOf(jdbc.sql("SELECT state FROM ask WHERE id = ?")
                .param(id.id())
                .query(String.class)
                .single());
    }
}
