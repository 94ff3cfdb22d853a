package org.carestead;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.local.LocalDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One MariaDB server for each process of the run, a new database on it for every Spring context. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The server, started by whoever asks first. */
    public static LocalDatabase server() {
        return Holder.SERVER;
    }

    /** A new, empty database. */
    public static String newDatabase() {
        String name = "carestead_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        server().createDatabase(name);
        return LocalDatabase.url(server().port(), name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(Map.of("spring.datasource.url", newDatabase())).applyTo(context);
    }

    private static final class Holder {
        static final LocalDatabase SERVER = start();

        private static LocalDatabase start() {
            Path home = Path.of("target/test-database-" + System.getProperty("carestead.fork", "1"))
                    .toAbsolutePath();
            LocalDatabase database = LocalDatabase.start(home);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        }
    }
}
