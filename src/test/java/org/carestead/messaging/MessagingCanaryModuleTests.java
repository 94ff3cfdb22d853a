package org.carestead.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.access.Visibility;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Rosa keeps one medicine to herself and one conversation; every byte that Dana's browser gets is searched for both. */
@PortalTest
class MessagingCanaryModuleTests {

    private static final String HIDDEN = "Canarium";
    private static final String ALONE = "Quetzal";
    private static final String FAMILY = "Peacock";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private Household household;
    private Correspondents people;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private Actor priya;
    private GrantId grant;
    private ConversationId about;
    private ConversationId alone;
    private ConversationId shared;

    @BeforeEach
    void rosaKeepsOneMedicineAndOneConversation() {
        household = new Household(portal);
        people = new Correspondents(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        TestMedicines medicines = new TestMedicines(portal);
        medicines.take(member, "Simvastatin");
        MedicineId hidden = medicines.take(member, HIDDEN);
        dana = household.signedIn(household.person("Dana"));
        grant = household.grant(
                member, dana.person(), new GrantTerms(Correspondents.WRITES, Visibility.CAREFUL.hiding(hidden)));
        priya = household.signedIn(household.person("Priya"));
        people.answersAt(priya, Desk.PHARMACIST);
        about = people.asks(rosa, member, "My evening " + HIDDEN, hidden, true);
        alone = people.asks(rosa, member, ALONE, null, false);
        shared = people.asks(rosa, member, "<b>Grapefruit</b>", "<img src=x onerror=alert(1)> breakfast");
        people.answers(priya, Desk.PHARMACIST, shared, "Not with " + HIDDEN);
        people.writes(dana, member, shared, FAMILY, Audience.FAMILY);
    }

    @Test
    void whatIsHiddenIsInNothingThatDanaGets() {
        PlainScreen screen = PlainScreen.open(PlainBrowser.of(port, household.signIn(dana.person())), "people");

        walk(screen, Routes.helping(member.id(), Routes.MESSAGES));
        people.writes(rosa, member, shared, "More of " + HIDDEN);
        screen.ask();
        screen.go("nowhere");

        assertThat(screen.received())
                .contains("breakfast", "Simvastatin", FAMILY)
                .doesNotContainIgnoringCase(HIDDEN)
                .doesNotContain(ALONE);
    }

    @Test
    void rosaSeesAllOfItAndAsDanaSeesItNothingOfIt() {
        PlainScreen own = PlainScreen.open(PlainBrowser.of(port, household.signIn(rosa.person())), "people");
        walk(own, Routes.MESSAGES);
        assertThat(own.received()).contains("breakfast", HIDDEN, ALONE, FAMILY);

        PlainScreen asDana = PlainScreen.open(PlainBrowser.of(port, household.signIn(rosa.person())), "people");
        walk(asDana, Routes.seenBy(grant.id(), Routes.MESSAGES));
        assertThat(asDana.received()).contains("breakfast").doesNotContain(HIDDEN, ALONE);
    }

    @Test
    void thePlanGetsNothingOfTheFamilys() {
        PlainScreen screen =
                PlainScreen.open(PlainBrowser.of(port, household.signIn(priya.person())), "staff/messages");
        screen.go("staff/messages/pharmacist/" + shared.id());

        assertThat(screen.received()).contains("breakfast").doesNotContain(FAMILY);
    }

    @Test
    void markupIsText() {
        PlainScreen own = PlainScreen.open(PlainBrowser.of(port, household.signIn(rosa.person())), Routes.MESSAGES);
        own.go(Routes.MESSAGES + "/" + shared.id());

        assertThat(own.namesOf("<img src=x")).containsExactly("text");
        assertThat(own.namesOf("<b>Grapefruit")).containsExactly("text");
        assertThat(own.scripts()).noneMatch(script -> script.contains("onerror"));
    }

    private void walk(PlainScreen screen, String list) {
        screen.go(list);
        for (ConversationId id : new ConversationId[] {about, alone, shared}) {
            screen.go(list + "/" + id.id());
            screen.ask();
        }
        screen.go(list + "/" + UUID.randomUUID());
        screen.go(list + "/new");
        screen.go(list);
    }
}
