package org.carestead.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Everybody knocks at every page of the door, with a made-up link and an empty form: how somebody stands to Rosa makes no
 * difference there, nothing of hers is told and nothing of hers changes.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MappingsModuleTests {

    private static final String LINK = "m".repeat(43);
    private static final String SIGNED_OUT = "signed out";
    private static final String SIGNED_IN = "signed in";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private World world;

    @BeforeAll
    void everybody() {
        world = new World(portal);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyFindsAtTheDoorWhatTheTableSays(Party party) {
        String before = world.all();
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        Table.MAPPINGS.rows().forEach((mapping, cells) -> {
            expected.put(mapping, cells.getOrDefault(party == Party.NOBODY ? SIGNED_OUT : SIGNED_IN, ""));
            found.put(mapping, found(mapping, party));
        });

        assertThat(found).isEqualTo(expected);
        assertThat(world.all()).as("what is on record about Rosa").isEqualTo(before);
    }

    private String found(String mapping, Party party) {
        PlainBrowser browser = party == Party.NOBODY
                ? new PlainBrowser(port)
                : PlainBrowser.of(
                        port, world.household.signIn(world.actor(party).person()));
        String address = mapping.substring(mapping.indexOf(' ') + 1).replace("{token}", LINK);
        if (mapping.startsWith("POST")) {
            browser.get("/invitation");
        }
        Page answer = mapping.startsWith("POST") ? browser.post(address) : browser.get(address);
        boolean named = party != Party.OWNER && answer.body().contains("Rosa");
        if (named || answer.body().contains(World.CANARY)) {
            return "told: " + answer.body();
        }
        return answer.location()
                .map(to -> "to " + to.replaceFirst("[?#].*", "").replace(LINK, "{token}"))
                .orElse("page " + answer.status());
    }
}
