package org.carestead.frame;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.OpenScreens;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.grant.Household;
import org.carestead.signin.NewSignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What a click asks the database: so many statements for a household, and as many for one twice as large. */
@PortalTest
class ScreenStatementsModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private OpenScreens screens;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyClickAsksAsOftenForAHouseholdTwiceAsLarge() {
        ScreenStatements all = new ScreenStatements(portal, port);

        Map<String, Integer> small = all.walk(2);
        Map<String, Integer> large = all.walk(4);

        assertThat(large).isEqualTo(small);
        assertThat(large.keySet()).isEqualTo(ScreenStatements.AT_MOST.keySet());
        assertThat(large)
                .allSatisfy((click, count) ->
                        assertThat(count).as(click).isLessThanOrEqualTo(ScreenStatements.AT_MOST.get(click)));
        assertThat(all.opened().stream().map(this::route)).containsAll(routes());
    }

    @Test
    void everyDeedAsksAsOftenForAHouseholdSixTimesAsLarge() {
        Map<String, Integer> small = DoingStatements.walk(portal, port, 1);
        Map<String, Integer> large = DoingStatements.walk(portal, port, 6);

        assertThat(large).isEqualTo(small);
        assertThat(large).isEqualTo(DoingStatements.EXACTLY);
    }

    @Test
    void newsThatAScreenLooksAtMeanwhileIsNoPartOfTheClick() {
        Household household = new Household(portal);
        NewSignIn rosa = household.signIn(household.person("Rosa"));
        PlainBrowser browser = PlainBrowser.of(port, rosa);
        PlainScreen screen = PlainScreen.open(browser, "nowhere");
        UI ui = screens.of(rosa.signIn().id());
        Runnable click = () -> jdbc.sql("SELECT 'click'").query().singleValue();
        Runnable look = () -> jdbc.sql("SELECT 'look'").query().singleValue();

        ui.accessSynchronously(() -> ui.beforeClientResponse(ui, context -> {
            click.run();
            ui.access(look::run);
        }));
        List<String> heard = Statements.of(browser, screen::ask);

        assertThat(heard).contains("SELECT 'click'").doesNotContain("SELECT 'look'");
    }

    // Of several the one that says most: a path may also be read as one with something by an id.
    private String route(String path) {
        return routes().stream()
                .filter(route -> ("/" + path).matches(route.replaceAll(":[a-z]+", "[^/]+")))
                .min(comparingLong(
                        route -> route.chars().filter(each -> each == ':').count()))
                .orElse("no screen: " + path);
    }

    private Set<String> routes() {
        return ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(requireNonNull(portal.getServletContext())))
                .getRegisteredRoutes()
                .stream()
                .flatMap(route -> Stream.<RouteBaseData<?>>concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(route -> "/" + route.getTemplate())
                .collect(Collectors.toSet());
    }
}
