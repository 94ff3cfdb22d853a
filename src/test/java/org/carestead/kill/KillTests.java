package org.carestead.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.carestead.local.LocalDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal, or its database, is killed ({@code kill -9}) at random moments of orders, questions, answers, ends, imports and
 * notices. Whatever somebody was told was done is there afterwards.
 */
class KillTests {

    private static final int KILLS = Integer.getInteger("carestead.kills", 30);
    private static final Path HOME = Path.of("target/kill-database").toAbsolutePath();
    private static final String NAME = "killed_" + ProcessHandle.current().pid() + "_";
    private static final Duration WAIT = Duration.ofMinutes(2);
    private static int count;

    @TempDir
    private Path folder;

    private final Random chance = new Random();
    private LocalDatabase database;
    private String name;

    @BeforeEach
    void newDatabase() {
        database = LocalDatabase.start(HOME);
        name = NAME + ++count;
        database.createDatabase(name);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void portalIsKilledAtAnyMoment_whatPeopleWereToldIsThere() throws Exception {
        migrated();
        Running next = start();
        for (int kill = 0; kill < KILLS; kill++) {
            Running now = next;
            now.begin();
            next = start();
            int before = told();
            now.killAfter(250 + chance.nextInt(1_000), () -> told() > before);
        }
        next.kill();

        assertAllIsAsPeopleWereTold();
    }

    @Test
    void databaseIsKilledAtAnyMoment_thePortalGoesOnWithAllThatWasTold() throws Exception {
        try (ConfigurableApplicationContext portal = Portal.start(url(), folder)) {
            Portal.goOn(portal);
            Thread work = Thread.ofPlatform().start(() -> {
                try {
                    BusyPortal.work(portal, folder, 0);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            for (int kill = 0; kill < Math.max(1, KILLS / 3); kill++) {
                int before = told();
                TimeUnit.MILLISECONDS.sleep(250 + chance.nextInt(1_000));
                await().atMost(WAIT).until(() -> told() > before);
                database = database.killedAndStartedAgain();
            }
            int before = told();
            await().atMost(WAIT).until(() -> told() > before);
            work.interrupt();
            work.join();
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

    private int told() {
        return Portal.acknowledged(folder).lines().size();
    }

    private Running start() throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                BusyPortal.class.getName(),
                url(),
                folder.toString(),
                Integer.toString(chance.nextInt(3)));
        return new Running(new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start());
    }

    /** A portal that waits, works, and is killed. */
    private record Running(Process process) {

        void begin() throws IOException {
            BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            String line = said.readLine();
            while (line != null && !line.equals(BusyPortal.READY)) {
                line = said.readLine();
            }
            assertThat(line).as("the portal started").isEqualTo(BusyPortal.READY);
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        void killAfter(long milliseconds, BooleanSupplier somethingWasTold) throws InterruptedException {
            await().atMost(WAIT).until(somethingWasTold::getAsBoolean);
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            kill();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
