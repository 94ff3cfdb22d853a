package org.carestead.frame;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailId;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.UsState;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Correspondents;
import org.carestead.notice.MyNotices;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the press with which something is done asks the database: the deed, what is told of it, and the look at what has
 * become of it. Counted on a screen that was opened for it, for a household of some size.
 */
public final class DoingStatements {

    /** Exactly: with fewer, something was refused that should have been done, or somebody has done well. */
    public static final Map<String, Integer> EXACTLY = Map.ofEntries(
            // A third of each is the look at the people who help, as at its opening.
            Map.entry("answer: yes", 71),
            Map.entry("answer: no, ask for a word", 1),
            Map.entry("answer: no", 59),
            // Whose proof it is, and what was there before.
            Map.entry("answer: yes, delivery", 86),
            // Thirteen for whoever is told: a notice, its copy, and the mail that waits to be carried.
            Map.entry("message: send", 48),
            Map.entry("helping: message: send", 52),
            Map.entry("conversation: begin", 49),
            Map.entry("helping: conversation: begin", 53),
            Map.entry("conversation: begin, one more is told", 62),
            Map.entry("helper: ask before pause", 1),
            Map.entry("helper: pause", 46),
            Map.entry("helper: pause for a time", 48),
            // Two are told of it.
            Map.entry("helper: resume", 77),
            Map.entry("helper: ask before end", 1),
            // Each question is closed by itself, so that it is closed once: it, and two pulses.
            Map.entry("helper: end, one question waits", 68),
            Map.entry("helper: end, two questions wait", 71),
            // Nobody is told of it.
            Map.entry("helper: end quietly", 52),
            Map.entry("activity: show older", 8),
            Map.entry("activity: filter", 9),
            Map.entry("notices: read", 8),
            Map.entry("notices: choose", 13),
            Map.entry("delivery: form", 1),
            Map.entry("delivery: save", 35),
            Map.entry("helping: delivery: form", 1),
            Map.entry("helping: delivery: save", 47),
            Map.entry("helping: order", 48),
            Map.entry("helping: undo", 42),
            Map.entry("board: order", 36),
            Map.entry("board: undo", 30));

    private static final Permissions ACTS = Permissions.upTo(Level.ACT);
    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);
    // Whoever reads messages is told of each: so many more statements for each of them, which is a figure of its own.
    private static final Permissions VIEWS = Permissions.upTo(Level.VIEW).with(Area.MESSAGES, Level.NONE);
    private static final Permissions ASKS = VIEWS.with(Area.REFILLS, Level.ASK_FIRST);
    private static final Permissions ASKS_TO_MOVE = VIEWS.with(Area.DELIVERY, Level.ASK_FIRST);
    private static final PostalAddress HOME =
            new PostalAddress("Rosa Alvarez", "12 Oak Street", "", "Springfield", UsState.IL, "62704");
    private static final PostalAddress ELSEWHERE =
            new PostalAddress("Rosa Alvarez", "3 Elm Street", "", "Springfield", UsState.IL, "62704");
    private static final String SECOND = "\"2\"";
    // More than stands on one page of what was done, where the same once more is one line.
    private static final int MANY_TRIES = 20;

    private final ApplicationContext portal;
    private final int port;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Household household;
    private final TestMedicines medicines;
    private final Correspondents people;
    private final Acting acting;
    private final Refills refills;
    private final Actor rosa;
    private final MemberId member;
    private final Actor dana;
    private final Actor noor;

    private DoingStatements(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        people = new Correspondents(portal);
        acting = portal.getBean(Acting.class);
        refills = portal.getBean(Refills.class);
        rosa = household.signedIn(household.person("Rosa"));
        member = household.member(rosa.person());
        dana = household.signedIn(household.person("Dana"));
        noor = household.signedIn(household.person("Noor"));
    }

    /**
     * How many statements each press asks for a household that is so large, by what it does, in a portal in which {@link
     * org.carestead.Statements} listens.
     */
    public static Map<String, Integer> walk(ApplicationContext portal, int port, int size) {
        DoingStatements doing = new DoingStatements(portal, port);
        doing.fill(size);
        doing.walk(size);
        return doing.counts;
    }

    // Somebody who helps for some time already: whoever is new may not change where medicines go.
    private void fill(int size) {
        household.grant(member, dana.person(), GrantTerms.of(ACTS));
        for (int i = 0; i < size; i++) {
            medicines.take(member, "Medicine " + i);
            people.asks(rosa, member, "Simvastatin " + i, "May I eat grapefruit?");
            household.grant(member, household.person("Sam"), GrantTerms.of(VIEWS));
            MemberId leo = household.member(household.person("Leo"));
            household.grant(leo, dana.person(), GrantTerms.of(ACTS));
            medicines.take(leo, "Lisinopril");
        }
        // The first two questions are answered, with a yes and a no. Who came last stands first, and is ended first.
        helperWhoAsks("Amos", size + 2);
        helperWhoAsks("Ida", 2);
        helperWhoAsks("Eva", 1);
        household.grant(member, noor.person(), GrantTerms.of(ASKS_TO_MOVE));
        portal.getBean(JdbcClient.class)
                .sql("UPDATE grants SET starts_at = starts_at - INTERVAL 1 DAY WHERE member_id = ?")
                .param(member.id())
                .update();
        DeliveryDetails details = portal.getBean(DeliveryDetails.class);
        acting.on(rosa, member, Need.act(Area.DELIVERY), authority -> details.change(authority, address(null, HOME)));
        for (int i = 0; i < MANY_TRIES; i++) {
            acting.on(noor, member, Need.view(Area.MESSAGES), authority -> 1);
            acting.on(noor, member, Need.act(Area.REFILLS), authority -> 1);
        }
    }

    private void noorAsksToMove() {
        DeliveryDetails details = portal.getBean(DeliveryDetails.class);
        DeliveryLook look = portal.getBean(DeliveryLook.class);
        acting.on(
                noor,
                member,
                new Need(Area.DELIVERY, Level.ASK_FIRST),
                authority -> details.prepare(
                        authority, address(look.of(authority).address().id(), ELSEWHERE)));
    }

    private static DetailChange address(@Nullable DetailId before, PostalAddress to) {
        return new DetailChange(DeliveryPart.ADDRESS, before, to);
    }

    private void helperWhoAsks(String name, int questions) {
        Actor helper = household.signedIn(household.person(name));
        household.grant(member, helper.person(), GrantTerms.of(ASKS));
        for (int i = 0; i < questions; i++) {
            MedicineId medicine = medicines.take(member, "For " + name + " " + i);
            acting.on(helper, member, ASK, authority -> refills.prepare(authority, medicine));
        }
    }

    private void walk(int size) {
        ConversationId conversation = people.asks(rosa, member, "Grapefruit", "May I eat grapefruit?");
        for (int i = 0; i < size; i++) {
            people.writes(dana, member, conversation, "With simvastatin?");
        }
        PlainBrowser rosas = PlainBrowser.of(port, household.signIn(rosa.person()));
        PlainBrowser danas = PlainBrowser.of(port, household.signIn(dana.person()));
        answering(rosas);
        writing("", rosas, Routes.MESSAGES, conversation);
        writing("helping: ", danas, helping(Routes.MESSAGES), conversation);
        delivering("", rosas, Routes.DELIVERY);
        delivering("helping: ", danas, helping(Routes.DELIVERY));
        ordering("helping: ", danas, helping(Routes.MEDICINES));
        ordering("board: ", danas, Routes.PEOPLE_I_HELP);
        reading(rosas);
        stopping(rosas);
        household.grant(member, household.person("Maeve"), GrantTerms.of(Correspondents.READS));
        begin("conversation: begin, one more is told", rosas, Routes.MESSAGES);
    }

    private String helping(String screen) {
        return Routes.helping(member.id(), screen);
    }

    private void answering(PlainBrowser rosas) {
        PlainScreen screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        press("answer: yes", rosas, screen, "approval.ORDER_REFILL.yes");
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        press("answer: no, ask for a word", rosas, screen, "approval.no");
        press("answer: no", rosas, screen, "approval.no.send");
        noorAsksToMove();
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        press("answer: yes, delivery", rosas, screen, "approval.CHANGE_ADDRESS.yes");
    }

    private void writing(String click, PlainBrowser browser, String messages, ConversationId conversation) {
        PlainScreen screen = PlainScreen.open(browser, messages + "/" + conversation.id());
        screen.send(screen.setting("vaadin-text-area", "value", "\"And with lime?\""));
        press(click + "message: send", browser, screen, "messaging.send");
        leave(screen);
        begin(click + "conversation: begin", browser, messages);
    }

    private void begin(String click, PlainBrowser browser, String messages) {
        PlainScreen screen = PlainScreen.open(browser, messages + "/new");
        screen.type("Lime");
        screen.send(screen.setting("vaadin-text-area", "value", "\"May I eat lime?\""));
        press(click, browser, screen, "messaging.send");
        leave(screen);
    }

    // Left open, a helper's would look again at each piece of news, be recorded in the member's trail, and get in the
    // way of
    // what is counted there.
    private static void leave(PlainScreen screen) {
        screen.go("nowhere");
    }

    private void delivering(String click, PlainBrowser browser, String delivery) {
        PlainScreen screen = PlainScreen.open(browser, delivery);
        press(click + "delivery: form", browser, screen, "delivery.change");
        screen.type(click.isEmpty() ? "62701" : "62702");
        press(click + "delivery: save", browser, screen, "delivery.save");
        leave(screen);
    }

    private void ordering(String click, PlainBrowser browser, String where) {
        PlainScreen screen = PlainScreen.open(browser, where);
        press(click + "order", browser, screen, "pharmacy.order");
        press(click + "undo", browser, screen, "pharmacy.orders.cancel");
        leave(screen);
    }

    private void reading(PlainBrowser rosas) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> portal.getBean(MyNotices.class).unread(rosa) > 0);
        PlainScreen screen = PlainScreen.open(rosas, Routes.WHAT_WAS_DONE);
        press("activity: show older", rosas, screen, "trail.view.more");
        count("activity: filter", rosas, () -> screen.send(screen.setting("vaadin-checkbox", "checked", "true")));
        PlainScreen elsewhere = PlainScreen.open(rosas, "nowhere");
        count("notices: read", rosas, () -> elsewhere.go(Routes.NOTICES));
        PlainScreen choices = PlainScreen.open(rosas, Routes.NOTICE_CHOICES);
        choices.send(choices.setting("vaadin-checkbox-group", "value", "[]"));
        press("notices: choose", rosas, choices, "notice.choices.save");
    }

    private void stopping(PlainBrowser rosas) {
        PlainScreen screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        press("helper: ask before pause", rosas, screen, "access.helpers.pause");
        press("helper: pause", rosas, screen, "access.pause.yes");
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        press("helper: resume", rosas, screen, "access.helpers.resume");
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        screen.press(text("access.helpers.pause"));
        screen.send(screen.setting("vaadin-radio-group", "value", SECOND));
        press("helper: pause for a time", rosas, screen, "access.pause.yes");
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        screen.press(text("access.helpers.end"));
        screen.send(screen.setting("vaadin-radio-group", "value", SECOND));
        press("helper: end quietly", rosas, screen, "access.end.yes");
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        press("helper: ask before end", rosas, screen, "access.helpers.end");
        press("helper: end, one question waits", rosas, screen, "access.end.yes");
        screen = PlainScreen.open(rosas, Routes.PEOPLE_WHO_HELP_ME);
        screen.press(text("access.helpers.end"));
        press("helper: end, two questions wait", rosas, screen, "access.end.yes");
    }

    private void press(String click, PlainBrowser browser, PlainScreen screen, String words) {
        count(click, browser, () -> screen.press(text(words)));
    }

    private void count(String click, PlainBrowser browser, Runnable work) {
        counts.put(click, Statements.of(browser, work).size());
    }

    private String text(String key) {
        return portal.getMessage(key, null, Locale.ENGLISH);
    }
}
