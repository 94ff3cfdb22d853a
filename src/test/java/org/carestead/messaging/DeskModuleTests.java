package org.carestead.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Priya answers at the pharmacist's desk, Marcus at member services. */
@PortalTest
class DeskModuleTests {

    private static final WritingOutcome NOT_AVAILABLE = new WritingOutcome.Refused(MessagingRefusal.NOT_AVAILABLE);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DeskInbox inbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Correspondents people;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private Actor priya;
    private Actor marcus;

    @BeforeEach
    void everybody() {
        household = new Household(portal);
        people = new Correspondents(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        dana = household.signedIn(household.person("Dana"));
        household.grant(member, dana.person(), GrantTerms.of(Correspondents.WRITES));
        priya = household.signedIn(household.person("Priya"));
        marcus = household.signedIn(household.person("Marcus"));
        people.answersAt(priya, Desk.PHARMACIST);
        people.answersAt(marcus, Desk.MEMBER_SERVICES);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whoeverHasWaitedLongestComesFirst() {
        ConversationId first = people.asks(rosa, member, "First", "?");
        clock.advance(Duration.ofMinutes(1));
        ConversationId second = people.asks(rosa, member, "Second", "?");
        clock.advance(Duration.ofMinutes(1));
        people.writes(rosa, member, first, "Still waiting");

        assertThat(mine(Desk.PHARMACIST, priya)).containsExactly(first, second);
        people.answers(priya, Desk.PHARMACIST, first, "There you are");
        assertThat(mine(Desk.PHARMACIST, priya)).containsExactly(second, first);
    }

    @Test
    void conversationOfTheOtherDeskIsLikeOneThatIsNotThere() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        assertThat(people.looks(marcus, Desk.MEMBER_SERVICES, id)).isEmpty();
        assertThat(people.answers(marcus, Desk.MEMBER_SERVICES, id, "Let me answer"))
                .isEqualTo(NOT_AVAILABLE);
        assertThat(people.handsOver(marcus, Desk.MEMBER_SERVICES, id)).isEqualTo(NOT_AVAILABLE);
        assertThat(people.closes(marcus, Desk.MEMBER_SERVICES, id)).isEqualTo(NOT_AVAILABLE);
        assertThat(mine(Desk.MEMBER_SERVICES, marcus)).isEmpty();
        assertThat(kinds(marcus.person().id())).contains("MessagingRefused");
        assertThat(people.reads(rosa, member, id).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void nobodyWithoutTheHatReachesADesk() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        Actor administrator = household.signedIn(household.person("Ada"));
        jdbc.sql("INSERT INTO staff_hat (person_id, hat, given_at) VALUES (?, ?, UTC_TIMESTAMP(6))")
                .params(administrator.person().id(), Hat.ADMINISTRATOR.name())
                .update();

        for (Actor other : List.of(rosa, dana, marcus, administrator)) {
            assertThat(people.waiting(other, Desk.PHARMACIST)).isEmpty();
            assertThat(people.looks(other, Desk.PHARMACIST, id)).isEmpty();
            assertThat(people.atDesk(other, Hat.PHARMACIST, authority -> 1)).isEmpty();
        }
        people.atDesk(administrator, Hat.ADMINISTRATOR, authority -> {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> inbox.open(authority, 10));
            return 1;
        });
    }

    @Test
    void handedOver_theOtherDeskHasItAndThisOneNoMore() {
        ConversationId id = people.asks(rosa, member, "What does it cost?", "My card");

        assertThat(people.handsOver(priya, Desk.PHARMACIST, id)).isEqualTo(new WritingOutcome.Done(id));

        assertThat(people.looks(priya, Desk.PHARMACIST, id)).isEmpty();
        assertThat(people.answers(priya, Desk.PHARMACIST, id, "Too late")).isEqualTo(NOT_AVAILABLE);
        assertThat(people.looks(marcus, Desk.MEMBER_SERVICES, id).orElseThrow().messages())
                .hasSize(1);
        assertThat(people.sees(rosa, member).conversations().getFirst().desk()).isEqualTo(Desk.MEMBER_SERVICES);
        assertThat(kinds(member.id())).contains("ConversationHandedOver");
    }

    @Test
    void closed_itIsOutOfTheInboxUntilRosaWritesAgain() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        people.closes(priya, Desk.PHARMACIST, id);
        assertThat(mine(Desk.PHARMACIST, priya)).isEmpty();
        assertThat(people.closes(priya, Desk.PHARMACIST, id))
                .isEqualTo(new WritingOutcome.Refused(MessagingRefusal.ALREADY_SO));
        people.writes(dana, member, id, "Only us", Audience.FAMILY);
        assertThat(mine(Desk.PHARMACIST, priya)).as("nothing for the plan").isEmpty();

        people.writes(rosa, member, id, "One more thing");
        assertThat(mine(Desk.PHARMACIST, priya)).containsExactly(id);
        assertThat(people.sees(rosa, member).conversations().getFirst().state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void eachLookIsInRosasTrail_theLooksOfAnOpenScreenAreOne() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");

        people.looks(priya, Desk.PHARMACIST, id);
        people.looks(priya, Desk.PHARMACIST, id);
        assertThat(kinds(member.id())).containsOnlyOnce("PlanLooked");
        assertThat(people.reads(rosa, member, id)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .readByPlan())
                .isTrue();
        clock.advance(Duration.ofMinutes(2));
        people.looks(priya, Desk.PHARMACIST, id);

        assertThat(kinds(member.id()).stream().filter("PlanLooked"::equals)).hasSize(2);
    }

    @Test
    void hatTakenAway_theNextClickIsRefused() {
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        assertThat(people.looks(priya, Desk.PHARMACIST, id)).isPresent();

        jdbc.sql("DELETE FROM staff_hat WHERE person_id = ?")
                .param(priya.person().id())
                .update();

        assertThat(people.looks(priya, Desk.PHARMACIST, id)).isEmpty();
        assertThat(people.atDesk(priya, Hat.PHARMACIST, authority -> 1)).isEmpty();
    }

    private List<ConversationId> mine(Desk desk, Actor who) {
        return people.waiting(who, desk).orElseThrow().stream()
                .filter(line -> line.member().equals(member))
                .map(DeskLine::id)
                .toList();
    }

    private List<String> kinds(UUID owner) {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(owner)
                .query(String.class)
                .list();
    }
}
