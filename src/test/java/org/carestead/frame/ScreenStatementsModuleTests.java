package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a click asks the database: so many statements for a household, and as many for one twice as large. */
@PortalTest
class ScreenStatementsModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Test
    void everyClickAsksAsOftenForAHouseholdTwiceAsLarge() {
        ScreenStatements screens = new ScreenStatements(portal, port);

        Map<String, Integer> small = screens.walk(2);
        Map<String, Integer> large = screens.walk(4);

        assertThat(large).isEqualTo(small);
        assertThat(large.keySet()).isEqualTo(ScreenStatements.AT_MOST.keySet());
        assertThat(large)
                .allSatisfy((click, count) ->
                        assertThat(count).as(click).isLessThanOrEqualTo(ScreenStatements.AT_MOST.get(click)));
    }
}
