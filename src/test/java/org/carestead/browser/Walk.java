package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.MessageTray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A walk through the portal by one or more people, all of them in one neighborhood, on one portal. */
@PortalTest
@TestPropertySource(properties = "carestead.test.database=main-job")
abstract class Walk {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    final void somebodyLivesThere() throws IOException {
        neighborhood().moveIn();
    }

    @AfterEach
    final void now() {
        clock.reset();
    }

    final Neighborhood neighborhood() {
        return new Neighborhood(portal);
    }

    final MovableClock clock() {
        return clock;
    }

    /** Has done what is due by the clock of the walk, of the tasks with these names. */
    final void isDue(String... tasks) {
        new DueTasks(portal).run(tasks);
    }

    final Mailbox mailOf(Neighbor somebody) {
        return new Mailbox(tray, somebody.email(), () -> due("deliver-message"));
    }

    /** Time passes, and what was scheduled up to then under these names is done soon. */
    final void later(Duration time, String... tasks) {
        clock.advance(time);
        due(tasks);
    }

    private void due(String... tasks) {
        new DueTasks(portal).run(tasks);
    }

    final Visitor visitor(int width, Locale language, ColorScheme scheme) {
        return Visitor.at(port, width, language, scheme);
    }
}
