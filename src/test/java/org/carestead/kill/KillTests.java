package org.carestead.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carestead.local.LocalDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal, or its database, is killed ({@code kill -9}) at random moments of orders, questions, answers, ends, imports and
 * notices. Whatever a client, which lives on, was told was done is there afterwards.
 */
class KillTests {

    /** How often in each test: {@code -Dkills=5} for a short look, and no less, so that each kind of thing was told. */
    private static final int KILLS = Integer.getInteger("kills", 30);

    private static final Path HOME = Path.of("target/kill-database").toAbsolutePath();
    private static final String NAME = "killed_" + ProcessHandle.current().pid() + "_";
    private static final Duration WAIT = Duration.ofMinutes(2);
    private static int count;

    @TempDir
    private Path folder;

    private final Random chance = new Random();
    private LocalDatabase database;
    private Clients clients;
    private String name;

    @BeforeEach
    void newDatabase() {
        database = LocalDatabase.start(HOME);
        name = NAME + ++count;
        database.createDatabase(name);
        clients = new Clients(folder);
    }

    @AfterEach
    void stop() throws InterruptedException {
        clients.stop();
        database.close();
    }

    @Test
    void portalIsKilledAtAnyMoment_whatPeopleWereToldIsThere() throws Exception {
        migrated();
        Running next = start();
        for (int kill = 0; kill < KILLS; kill++) {
            Running now = next;
            clients.goOnAt(now.begin());
            next = start();
            somethingIsTold(kill);
            now.kill();
        }
        clients.stop();
        next.kill();

        assertAllIsAsPeopleWereTold();
    }

    @Test
    void databaseIsKilledAtAnyMoment_thePortalGoesOnWithAllThatWasTold() throws Exception {
        try (ConfigurableApplicationContext portal = Portal.start(url(), folder);
                Service service = new Service(new Doings(portal), folder)) {
            Portal.goOn(portal);
            clients.goOnAt(service.port());
            for (int kill = 0; kill < KILLS; kill++) {
                somethingIsTold(kill);
                database.killAndStartAgain();
            }
            somethingIsTold(KILLS);
            clients.stop();
            new Aftermath(portal, folder).isAsPeopleWereTold();
        }
    }

    private void migrated() {
        Portal.start(url(), folder).close();
    }

    private void assertAllIsAsPeopleWereTold() throws IOException {
        try (ConfigurableApplicationContext portal = Portal.start(url(), folder)) {
            Portal.goOn(portal);
            new Aftermath(portal, folder).isAsPeopleWereTold();
        }
    }

    private String url() {
        return LocalDatabase.url(database.port(), name);
    }

    /** Until a moment by chance after one more thing of this kind was told. */
    private void somethingIsTold(int kind) throws InterruptedException {
        String what = Doings.KINDS.get(kind % Doings.KINDS.size());
        int before = told(what);
        await().atMost(WAIT).until(() -> told(what) > before);
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(1_000));
    }

    private int told(String what) {
        return Portal.acknowledged(folder).lines(what).size();
    }

    private Running start() throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                BusyPortal.class.getName(),
                url(),
                folder.toString());
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        return new Running(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    // An empty entry, such as Maven leaves at the end, would stand for the folder in which the tests run.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .collect(joining(File.pathSeparator));
    }

    /** A portal that waits, works, and is killed. */
    private record Running(Process process, Path errors) {

        /** @return where it listens */
        int begin() throws IOException {
            BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            String line = said.readLine();
            while (line != null && !line.startsWith(BusyPortal.READY)) {
                line = said.readLine();
            }
            assertThat(line)
                    .as("the portal started: " + Files.readString(errors))
                    .isNotNull();
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return Integer.parseInt(line.substring(BusyPortal.READY.length()));
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
