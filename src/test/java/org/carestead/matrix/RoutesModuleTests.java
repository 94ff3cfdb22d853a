package org.carestead.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Everybody opens every screen, at what is Rosa's, and finds what the table says. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesModuleTests {

    private static final String NOWHERE = "nowhere";
    private static final String SHOWN = "+";
    private static final String OPEN = "o";
    private static final String REFUSED = "-";
    private static final String NOTHING_OF_THAT_NAME = ".";
    private static final String DOOR = "door";
    private static final Map<String, Party> EYES = Map.of(
            "orders", Party.REFILLS_VIEW,
            "claims", Party.CLAIMS_VIEW,
            "prior-authorizations", Party.PLAN_VIEW,
            "messages", Party.MESSAGES_VIEW,
            "delivery", Party.DELIVERY_VIEW);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageSource texts;

    private World world;
    private List<String> refusals;

    @BeforeAll
    void everybody() {
        world = new World(portal);
        refusals = Stream.of(
                        "frame.not-found.title",
                        "messaging.inbox.gone.title",
                        "access.change.not-there.title",
                        "access.papers.not-there.title",
                        "standin.not-there.title",
                        "emergency.not-there.title",
                        "pharmacy.closed.not-available.title",
                        "pharmacy.closed.ended.title",
                        "pharmacy.closed.not-now.title",
                        "pharmacy.closed.not-shared.title",
                        "pharmacy.closed.not-seen.title")
                .map(key -> texts.getMessage(key, new Object[] {"Rosa"}, Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void everybodyFindsOnEveryScreenWhatTheTableSays(Party party) {
        PlainScreen screen = PlainScreen.open(
                PlainBrowser.of(port, world.household.signIn(world.actor(party).person())), NOWHERE);
        Map<String, String> expected = expected(party);
        Map<String, String> found = new TreeMap<>();
        String before = world.all();
        open(screen, party, found, expected, false);
        // Whoever may read a message marks it as read by that.
        assertThat(world.all()).as("what is on record about Rosa").isEqualTo(before);
        open(screen, party, found, expected, true);

        assertThat(found).isEqualTo(expected);
    }

    private void open(
            PlainScreen screen, Party party, Map<String, String> found, Map<String, String> expected, boolean shown) {
        expected.forEach((route, cell) -> {
            if (cell.equals(SHOWN) == shown) {
                found.put(route, found(screen, route, party));
            }
        });
    }

    @Test
    void whoeverIsSignedOutIsLedToTheDoorAndToldNothing() {
        Map<String, String> found = new TreeMap<>();
        Table.ROUTES.rows().keySet().forEach(route -> {
            Page page = new PlainBrowser(port).get(address(route));
            boolean door =
                    page.location().filter(to -> to.startsWith("/sign-in")).isPresent();
            found.put(route, door && !page.body().contains(World.CANARY) ? DOOR : "status " + page.status());
        });

        assertThat(found).isEqualTo(expected(Party.NOBODY));
    }

    private String found(PlainScreen screen, String route, Party party) {
        // A screen that stays is not drawn anew.
        screen.go(NOWHERE);
        int before = world.refusals(party);
        Page answer = screen.go(address(route).substring(1));
        boolean shown = answer.body().contains(World.CANARY);
        boolean refused = screen.main().stream().anyMatch(refusals::contains);
        if (answer.status() != 200 || (shown && refused)) {
            return "status " + answer.status() + ": " + screen.main();
        }
        boolean told = world.refusals(party) > before;
        if (told && !refused) {
            return "opened, and told as refused";
        }
        return shown ? SHOWN : !refused ? OPEN : told ? REFUSED : NOTHING_OF_THAT_NAME;
    }

    private Map<String, String> expected(Party party) {
        Map<String, String> expected = new TreeMap<>();
        Table.ROUTES
                .rows()
                .keySet()
                .forEach(route ->
                        expected.put(route, Table.ROUTES.parties(route).getOrDefault(party, "nothing in the table")));
        return expected;
    }

    // Through the eyes of somebody who sees what the screen is about.
    private static Party eyes(String route) {
        return EYES.entrySet().stream()
                .filter(area -> route.contains("/sees/" + area.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Party.MEDICINES_VIEW);
    }

    private String address(String route) {
        return route.replace(":member", world.member.id().toString())
                .replace(":grant", world.grantOf(Party.MEDICINES_VIEW).id().toString())
                .replace(":eyes", world.grantOf(eyes(route)).id().toString())
                .replace(":own", world.grantOf(Party.REFILLS_ACT).id().toString())
                .replace(":access", world.emergency.id().toString())
                .replace(":conversation", world.conversation.id().toString())
                .replace(":desk", "pharmacist")
                .replace(":draft", UUID.randomUUID().toString());
    }
}
