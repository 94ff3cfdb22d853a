package org.carestead.matrix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing of the portal is reached that the tables do not speak of, and they speak of nothing else. */
@PortalTest
class RowsModuleTests {

    static final Set<Table> TABLES = Set.of(Table.ROUTES, Table.MAPPINGS, Table.SERVICES);

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyRouteHasItsRowAndEveryRowItsRoute() {
        Set<String> routes = ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(requireNonNull(portal.getServletContext())))
                .getRegisteredRoutes()
                .stream()
                .flatMap(route -> Stream.<RouteBaseData<?>>concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(route -> "/" + route.getTemplate())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Table.ROUTES.rows().keySet()).isEqualTo(routes);
    }

    @Test
    void everyMappingHasItsRowAndEveryRowItsMapping() {
        Set<String> found = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            String home = method.getBeanType().getPackageName();
            if (home.startsWith("org.carestead") && !home.startsWith("org.carestead.local")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> mapping.getPatternValues()
                                .forEach(path -> found.add(verb + " " + path.replaceAll("\\{token:.*}", "{token}"))));
            }
        });

        assertThat(Table.MAPPINGS.rows().keySet()).isEqualTo(found);
    }

    @Test
    void everyServiceMethodThatScreensCallHasItsRowAndEveryRowItsMethod() {
        assertThat(Table.SERVICES.rows().keySet()).isEqualTo(Reached.methods());
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void whoeverIsNamedAsTestingARowIsThere(Table table) {
        table.rows().keySet().forEach(row -> {
            if (!table.testedBy(row).isEmpty()) {
                assertThat(Reached.isTest(table.testedBy(row))).as(row).isTrue();
            }
        });
    }

    @Test
    void whoeverIsNamedAsTestingAServiceMethodCallsIt() {
        Table.SERVICES.rows().keySet().forEach(row -> {
            if (Table.SERVICES.how(row).equals("called")) {
                String by = Table.SERVICES.testedBy(row);
                assertThat(Reached.calledBy(by)).as(by).contains(row);
            }
        });
    }

    @Test
    void whatTellsNothingOfAnybodyIsNotToldWhoActs() {
        assertThat(Table.SERVICES.rows().keySet())
                .filteredOn(row -> Table.SERVICES.how(row).equals("nothing of anybody"))
                .noneMatch(row -> row.contains("Actor") || row.contains("Authority"));
    }
}
