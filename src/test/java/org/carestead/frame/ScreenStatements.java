package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.casework.Cases;
import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.emergency.Naming;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Lending;
import org.carestead.grant.Relationship;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Correspondents;
import org.carestead.messaging.Writing;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.Workforce;
import org.carestead.trail.Feed;
import org.carestead.trail.FeedLine;
import org.springframework.context.ApplicationContext;

/** What a click asks the database, on every screen: counted by opening it for a household of some size. */
public final class ScreenStatements {

    private static final String CHOOSE_TRUSTED = Routes.PEOPLE_WHO_HELP_ME + "/emergency";
    private static final String CHECK_UP = Routes.PEOPLE_WHO_HELP_ME + "/check-up";
    private static final String CHANGE = Routes.PEOPLE_WHO_HELP_ME + "/:grant/change";
    private static final String HOME = "";
    private static final String WRITE = Routes.MESSAGES + "/new";
    private static final String INBOX = Routes.STAFF + "/messages";

    /** Whoever needs more here has a reason that they can say. */
    public static final Map<String, Integer> AT_MOST = Map.ofEntries(
            Map.entry(Routes.MEDICINES, 22),
            // Two of them, five where a helper looks (a decision of its own): where what is on its way goes.
            Map.entry(Routes.ORDERS, 9),
            Map.entry(Routes.CLAIMS, 6),
            // Three of them: the steps that are under way, what the member has been asked, and by whom.
            Map.entry(Routes.PRIOR_AUTHORIZATIONS, 8),
            Map.entry(Routes.MESSAGES, 6),
            // Who wrote, who may read it and who has.
            Map.entry("conversation", 13),
            // Each part asks for what it shows; who the member is, all of them once.
            Map.entry(Routes.PEOPLE_WHO_HELP_ME, 25),
            // What counts, what is proposed, and a look at the questions about each part.
            Map.entry(Routes.DELIVERY, 9),
            Map.entry(Routes.INVITE, 6),
            // Four more: how the cases about its lines stand, and whom the filter offers.
            Map.entry(Routes.WHAT_WAS_DONE, 12),
            // The cases, the grants they are about, and what the feed needs for its words.
            Map.entry(Routes.CASES, 16),
            // What is due for everybody: whom one helps, six for medicines, two for approvals, three for what was asked
            // and
            // done, names, and the three with which the looks are recorded.
            Map.entry(Routes.PEOPLE_I_HELP, 26),
            Map.entry(Routes.MY_ACCESS, 6),
            Map.entry(Routes.ACCESS_GIVEN, 7),
            Map.entry(Routes.PAPERS, 7),
            Map.entry(Routes.MY_ACTIVITY, 7),
            // Of it and of the conversations, one more, or eight, where there is something new: that it is read is kept
            // and told.
            Map.entry(Routes.NOTICES, 8),
            Map.entry(Routes.NOTICE_CHOICES, 8),
            Map.entry(Routes.DISCLOSURES, 6),
            Map.entry(CHOOSE_TRUSTED, 7),
            Map.entry(CHECK_UP, 4),
            Map.entry(Routes.ASK_TO_HELP, 4),
            Map.entry(Routes.STAFF, 4),
            Map.entry(Routes.STAFF_PEOPLE, 6),
            Map.entry(INBOX, 8),
            Map.entry("staff: conversation", 19),
            Map.entry("helping: " + Routes.MEDICINES, 34),
            Map.entry("helping: " + Routes.ORDERS, 18),
            Map.entry("helping: " + Routes.CLAIMS, 12),
            Map.entry("helping: " + Routes.PRIOR_AUTHORIZATIONS, 14),
            Map.entry("helping: " + Routes.DELIVERY, 17),
            Map.entry("as seen by: " + Routes.DELIVERY, 14),
            Map.entry("as seen by: " + Routes.MEDICINES, 25),
            Map.entry("as seen by: " + Routes.ORDERS, 12),
            Map.entry("as seen by: " + Routes.CLAIMS, 9),
            Map.entry("as seen by: " + Routes.PRIOR_AUTHORIZATIONS, 11),
            Map.entry("helping: " + Routes.MESSAGES, 12),
            Map.entry("helping: conversation", 20),
            Map.entry("as seen by: " + Routes.MESSAGES, 9),
            Map.entry(HOME, 23),
            Map.entry(CHANGE, 10),
            Map.entry("change: draft", 10),
            Map.entry("invite: draft", 10),
            Map.entry("emergency: name", 10),
            Map.entry("emergency: change", 7),
            Map.entry(WRITE, 6),
            Map.entry("helping: " + WRITE, 15),
            Map.entry("stand-in", 7),
            Map.entry("as seen by: conversation", 13),
            Map.entry(Routes.STAFF_DELIVERIES, 5),
            Map.entry(Routes.TRAIL_SEARCH, 5),
            Map.entry(Routes.ACCESS_THEN, 5),
            Map.entry(Routes.CHAIN_CHECK, 5),
            Map.entry(Routes.DISCLOSURES_OF, 5));

    private static final List<String> SHARED = List.of(
            Routes.ORDERS,
            Routes.CLAIMS,
            Routes.PRIOR_AUTHORIZATIONS,
            Routes.MESSAGES,
            Routes.DELIVERY,
            Routes.MEDICINES);
    private static final Permissions ALL = Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT);

    private final ApplicationContext portal;
    private final int port;
    private final Acting acting;
    private final Refills refills;
    private final Writing writing;
    private final Grants grants;
    private final Invitations invitations;
    private final Feed feed;
    private final Cases cases;
    private final PlanCalendar calendar;
    private final Set<String> opened = new TreeSet<>();

    /** Walks a portal in which {@link org.carestead.Statements} listens. */
    public ScreenStatements(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
        acting = portal.getBean(Acting.class);
        refills = portal.getBean(Refills.class);
        writing = portal.getBean(Writing.class);
        grants = portal.getBean(Grants.class);
        invitations = portal.getBean(Invitations.class);
        feed = portal.getBean(Feed.class);
        cases = portal.getBean(Cases.class);
        calendar = portal.getBean(PlanCalendar.class);
    }

    /** How many statements each click asks for a household that is so large, by the screen that it opens. */
    public Map<String, Integer> walk(int size) {
        Map<String, Integer> counts = new TreeMap<>();
        walk(size, counts);
        return counts;
    }

    private void walk(int size, Map<String, Integer> counts) {
        Household household = new Household(portal);
        Actor rosa = household.signedIn(household.person("Rosa"));
        MemberId member = household.member(rosa.person());
        fill(household, rosa, member, size);
        PersonId dana = household.person("Dana");
        GrantId grant = household.grant(member, dana, GrantTerms.of(ALL));
        for (int i = 1; i < size; i++) {
            household.grant(household.member(household.person("Leo")), dana, GrantTerms.of(ALL));
        }
        PlainBrowser rosasBrowser = PlainBrowser.of(port, household.signIn(rosa.person()));
        PlainScreen own = PlainScreen.open(rosasBrowser, "nowhere");
        for (String screen : List.of(
                Routes.MEDICINES,
                Routes.ORDERS,
                Routes.CLAIMS,
                Routes.PRIOR_AUTHORIZATIONS,
                Routes.MESSAGES,
                Routes.DELIVERY,
                Routes.PEOPLE_WHO_HELP_ME,
                Routes.INVITE,
                Routes.WHAT_WAS_DONE,
                Routes.CASES,
                Routes.NOTICES,
                Routes.NOTICE_CHOICES,
                Routes.DISCLOSURES,
                CHOOSE_TRUSTED,
                CHECK_UP)) {
            visit(screen, rosasBrowser, own, screen, counts);
        }
        visit(Routes.PAPERS, rosasBrowser, own, Routes.papers(grant.id()), counts);
        String conversation =
                Routes.MESSAGES + "/" + asked(rosa, member, dana, size).id();
        visit("conversation", rosasBrowser, own, conversation, counts);
        for (String screen : SHARED) {
            visit("as seen by: " + screen, rosasBrowser, own, Routes.seenBy(grant.id(), screen), counts);
        }
        visit("as seen by: conversation", rosasBrowser, own, Routes.seenBy(grant.id(), conversation), counts);
        visit(HOME, rosasBrowser, own, HOME, counts);
        visit(WRITE, rosasBrowser, own, WRITE, counts);
        String change = CHANGE.replace(":grant", grant.id().toString());
        visit(CHANGE, rosasBrowser, own, change, counts);
        visit("change: draft", rosasBrowser, own, change + "/" + UUID.randomUUID(), counts);
        visit("invite: draft", rosasBrowser, own, Routes.INVITE + "/" + UUID.randomUUID(), counts);
        PlainBrowser danasBrowser = PlainBrowser.of(port, household.signIn(dana));
        PlainScreen danas = PlainScreen.open(danasBrowser, "nowhere");
        visit("helping: conversation", danasBrowser, danas, Routes.helping(member.id(), conversation), counts);
        for (String screen : SHARED) {
            visit("helping: " + screen, danasBrowser, danas, Routes.helping(member.id(), screen), counts);
        }
        visit(Routes.PEOPLE_I_HELP, danasBrowser, danas, Routes.PEOPLE_I_HELP, counts);
        visit(Routes.ACCESS_GIVEN, danasBrowser, danas, Routes.accessGiven(grant.id()), counts);
        visit(Routes.MY_ACCESS, danasBrowser, danas, Routes.MY_ACCESS, counts);
        visit(Routes.MY_ACTIVITY, danasBrowser, danas, Routes.MY_ACTIVITY, counts);
        visit(Routes.ASK_TO_HELP, danasBrowser, danas, Routes.ASK_TO_HELP, counts);
        staff(household, conversation, counts);
        officer(household, counts);
        new Lending(portal).allow(rosa, grant);
        visit("stand-in", danasBrowser, danas, Routes.PEOPLE_I_HELP + "/" + grant.id() + "/stand-in", counts);
        writes(household, member, counts);
        trusting(rosa, dana, grant, rosasBrowser, own, counts);
    }

    private void writes(Household household, MemberId member, Map<String, Integer> counts) {
        PersonId writer = household.person("Nora");
        household.grant(member, writer, GrantTerms.of(ALL.with(Area.MESSAGES, Level.ACT)));
        PlainBrowser browser = PlainBrowser.of(port, household.signIn(writer));
        PlainScreen screen = PlainScreen.open(browser, "nowhere");
        visit("helping: " + WRITE, browser, screen, Routes.helping(member.id(), WRITE), counts);
    }

    // Named in advance, and what was named is changed.
    private void trusting(
            Actor rosa,
            PersonId dana,
            GrantId grant,
            PlainBrowser browser,
            PlainScreen screen,
            Map<String, Integer> counts) {
        visit("emergency: name", browser, screen, CHOOSE_TRUSTED + "/new/" + grant.id(), counts);
        EmergencyPlan plan = new EmergencyPlan(GrantTerms.of(Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW)), 4);
        new Naming(portal).name(rosa, dana, plan);
        EmergencyId named =
                portal.getBean(EmergencyLists.class).trustedBy(rosa).getFirst().id();
        visit("emergency: change", browser, screen, CHOOSE_TRUSTED + "/" + named.id() + "/change", counts);
    }

    private void officer(Household household, Map<String, Integer> counts) {
        Actor ines = new Workforce(portal).signedIn(Hat.PRIVACY_OFFICER);
        PlainBrowser browser = PlainBrowser.of(port, household.signIn(ines.person()));
        PlainScreen screen = PlainScreen.open(browser, "nowhere");
        for (String path :
                List.of(Routes.TRAIL_SEARCH, Routes.ACCESS_THEN, Routes.CHAIN_CHECK, Routes.DISCLOSURES_OF)) {
            visit(path, browser, screen, path, counts);
        }
    }

    /** Where it has been, without the first slash. */
    Set<String> opened() {
        return opened;
    }

    private void staff(Household household, String conversation, Map<String, Integer> counts) {
        PersonId grace = new Workforce(portal).person(Hat.ADMINISTRATOR, Hat.PHARMACIST);
        PlainBrowser browser = PlainBrowser.of(port, household.signIn(grace));
        PlainScreen screen = PlainScreen.open(browser, "nowhere");
        for (String path : List.of(Routes.STAFF, Routes.STAFF_PEOPLE, Routes.STAFF_DELIVERIES, INBOX)) {
            visit(path, browser, screen, path, counts);
        }
        String opened = conversation.replace(Routes.MESSAGES, INBOX + "/pharmacist");
        visit("staff: conversation", browser, screen, opened, counts);
    }

    private void visit(
            String click, PlainBrowser browser, PlainScreen screen, String path, Map<String, Integer> counts) {
        opened.add(path);
        screen.go("nowhere");
        counts.put(click, Statements.of(browser, () -> screen.go(path)).size());
    }

    private void fill(Household household, Actor rosa, MemberId member, int size) {
        TestMedicines medicines = new TestMedicines(portal);
        for (int i = 0; i < size; i++) {
            MedicineId ordered = medicines.take(member, "Ordered " + i);
            medicines.take(member, "Medicine " + i);
            PersonId helper = household.person("Sam");
            household.grant(member, helper, GrantTerms.of(ALL));
            Actor sam = household.signedIn(helper);
            acting.on(sam, member, Need.act(Area.REFILLS), authority -> refills.order(authority, ordered));
            GrantId past = household.grant(member, household.person("Maeve"), GrantTerms.of(ALL));
            grants.end(rosa, past);
            feed.of(rosa, null, ZoneOffset.UTC).lines().stream()
                    .filter(FeedLine::mayBeDisowned)
                    .findFirst()
                    .ifPresent(line -> cases.open(rosa, line.entry()));
            NewInvitation offer = new NewInvitation(
                    PersonName.parse("José", "Núñez").orElseThrow(),
                    Relationship.FRIEND,
                    Household.address(),
                    GrantTerms.of(ALL),
                    calendar.today().plusMonths(1));
            assertThat(Signing.invite(invitations, rosa, offer)).isInstanceOf(InvitationOutcome.Sent.class);
        }
    }

    // A conversation of many messages, of whomever.
    private ConversationId asked(Actor rosa, MemberId member, PersonId dana, int size) {
        Correspondents people = new Correspondents(portal);
        Actor helping = new Household(portal).signedIn(dana);
        ConversationId id = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        for (int i = 0; i < size; i++) {
            people.asks(rosa, member, "Simvastatin " + i, "May I eat grapefruit?");
            acting.on(
                    helping,
                    member,
                    Need.act(Area.MESSAGES),
                    authority -> writing.write(authority, id, "With simvastatin?", Audience.PLAN));
        }
        return id;
    }
}
