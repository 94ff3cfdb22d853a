package org.carestead.bench;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.Carestead;
import org.carestead.Statements;
import org.carestead.access.DecisionBench;
import org.carestead.frame.DoingStatements;
import org.carestead.frame.ScreenStatements;
import org.carestead.local.LocalDatabase;
import org.carestead.notice.NoticeBench;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Measures what docs/benchmarks.md promises, on a database and a portal of its own, and prints the table. */
public final class Bench {

    private static final PrintStream OUT = System.out;
    private static final String DECISIONS = "decisions";
    private static final String SCREENS = "screens";
    private static final String HEAP = "heap";
    private static final String CLICKS = "clicks";
    private static final String NOTICES = "notices";
    private static final String STATEMENTS = "statements";
    private static final String START = "start";
    private static final Set<String> ALL = Set.of(DECISIONS, SCREENS, CLICKS, NOTICES, HEAP, STATEMENTS, START);

    private Bench() {}

    /** The jar, and which parts; all of them where none is named. */
    static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        Set<String> asked = Arrays.stream(args).skip(1).collect(toSet());
        Set<String> parts = asked.isEmpty() ? ALL : asked;
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("Parts are " + ALL);
        }
        List<Figure> figures = new ArrayList<>();
        Path home = Files.createTempDirectory("carestead-bench");
        try (LocalDatabase database = LocalDatabase.start(home)) {
            String url = LocalDatabase.url(database.port(), "carestead");
            if (!Set.of(START, STATEMENTS).containsAll(parts)) {
                inPortal(url, parts, figures);
            }
            if (parts.contains(STATEMENTS)) {
                say("Statements of each click…");
                add(figures, statements(url));
            }
            if (parts.contains(START)) {
                say("Start of the production artifact…");
                add(figures, new StartBench(jar, database).run());
            }
        }
        OUT.println();
        OUT.println("| what | measured | at most |");
        OUT.println("| --- | --- | --- |");
        figures.forEach(OUT::println);
    }

    private static void inPortal(String url, Set<String> parts, List<Figure> figures) throws Exception {
        try (ConfigurableApplicationContext portal = portal(url)) {
            int port = port(portal);
            if (parts.contains(DECISIONS)) {
                say("Decisions with 1 000 and 1 000 000 grants…");
                JdbcTemplate owner =
                        new JdbcTemplate(new DriverManagerDataSource(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD));
                add(figures, new DecisionBench(portal, owner).run());
            }
            if (parts.contains(SCREENS)) {
                say("Screens: bytes over the wire, time to close…");
                add(figures, new ScreenBench(portal, port).run());
            }
            if (parts.contains(CLICKS)) {
                say("Clicks: the board, many people at once…");
                add(figures, new CrowdBench(portal, port).run());
            }
            if (parts.contains(NOTICES)) {
                say("Notices, told and carried…");
                add(figures, new NoticeBench(portal).run());
            }
            if (parts.contains(HEAP)) {
                say("Live heap of open screens…");
                add(figures, new HeapBench(portal, port).run());
            }
        }
    }

    // In a portal of its own: to listen slows it down.
    private static List<Figure> statements(String url) throws IOException {
        try (ConfigurableApplicationContext portal = portal(url, Statements.class, Statements.Requests.class)) {
            int port = port(portal);
            ScreenStatements screens = new ScreenStatements(portal, port);
            return Stream.concat(
                            statements(screens.walk(2), screens.walk(4), "twice", ScreenStatements.AT_MOST),
                            statements(
                                    DoingStatements.walk(portal, port, 1),
                                    DoingStatements.walk(portal, port, 6),
                                    "six times",
                                    DoingStatements.EXACTLY))
                    .toList();
        }
    }

    private static Stream<Figure> statements(
            Map<String, Integer> small, Map<String, Integer> large, String larger, Map<String, Integer> most) {
        return small.keySet().stream()
                .map(click -> new Figure(
                        "statements: " + click + ", of a household and of one " + larger + " as large",
                        small.get(click) + ", " + large.get(click),
                        "≤ " + most.get(click)));
    }

    private static int port(ConfigurableApplicationContext portal) {
        return requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                .getPort();
    }

    // At once too, so that a run which is broken off has not been for nothing.
    private static void add(List<Figure> all, List<Figure> more) {
        more.forEach(OUT::println);
        all.addAll(more);
    }

    static void say(String what) {
        OUT.println(what);
    }

    private static ConfigurableApplicationContext portal(String url, Class<?>... more) throws IOException {
        return new SpringApplicationBuilder(Carestead.class)
                .sources(more)
                .profiles("local")
                .bannerMode(Banner.Mode.OFF)
                .run("--server.port=0", "--spring.datasource.url=" + url);
    }
}
