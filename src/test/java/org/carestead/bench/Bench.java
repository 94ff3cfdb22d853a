package org.carestead.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carestead.Carestead;
import org.carestead.access.DecisionBench;
import org.carestead.local.LocalDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Measures what docs/benchmarks.md promises, on a database and a portal of its own, and prints the table. */
public final class Bench {

    private static final PrintStream OUT = System.out;

    private Bench() {}

    static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        List<Figure> figures = new ArrayList<>();
        Path home = Files.createTempDirectory("carestead-bench");
        try (LocalDatabase database = LocalDatabase.start(home)) {
            String url = LocalDatabase.url(database.port(), "carestead");
            try (ConfigurableApplicationContext portal = portal(url)) {
                int port = requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                        .getPort();
                say("Decisions with 1 000 and 1 000 000 grants…");
                add(
                        figures,
                        new DecisionBench(
                                        portal,
                                        new JdbcTemplate(new DriverManagerDataSource(
                                                url, LocalDatabase.OWNER, LocalDatabase.PASSWORD)))
                                .run());
                say("Screens: bytes over the wire, time to close…");
                add(figures, new ScreenBench(portal, port).run());
            }
            say("Start of the production artifact…");
            add(figures, new StartBench(jar, database).run());
        }
        OUT.println();
        OUT.println("| what | measured | at most |");
        OUT.println("| --- | --- | --- |");
        figures.forEach(OUT::println);
    }

    // At once too, so that a run which is broken off has not been for nothing.
    private static void add(List<Figure> all, List<Figure> more) {
        more.forEach(OUT::println);
        all.addAll(more);
    }

    static void say(String what) {
        OUT.println(what);
    }

    private static ConfigurableApplicationContext portal(String url) throws IOException {
        return new SpringApplicationBuilder(Carestead.class)
                .profiles("local")
                .bannerMode(Banner.Mode.OFF)
                .run("--server.port=0", "--spring.datasource.url=" + url);
    }
}
