package org.carestead.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.carestead.local.LocalDatabase;

/** The jar, started as an operator does: as a process of its own, told everything by its environment. */
public final class Artifact implements AutoCloseable {

    private static final String OWN_PASSWORD = "a password of this server alone";

    private final Process process;
    private final int port;
    private final Path log;
    private final long begun;

    private Artifact(Process process, int port, Path log, long begun) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.begun = begun;
    }

    /** The environment with secrets made for this moment; the accounts of the database get a password of their own. */
    public static Map<String, String> withOwnSecrets(LocalDatabase database) {
        for (String account : List.of(LocalDatabase.OWNER, LocalDatabase.RUNNING)) {
            database.run("ALTER USER '" + account + "'@'%' IDENTIFIED BY '" + OWN_PASSWORD + "'");
        }
        return environment(database, OWN_PASSWORD, key(), key(), key());
    }

    /** The environment with the secrets that everybody knows. */
    public static Map<String, String> withSampleSecrets(LocalDatabase database) {
        return environment(
                database,
                LocalDatabase.PASSWORD,
                "c2FtcGxlLWtleS10aGF0LXNlYWxzLWxvY2FsbHktMDE=",
                "c2FtcGxlLWtleS1mb3ItYmxpbmQtaW5kZXhlcy0wMDE=",
                "c2FtcGxlLWtleS10aGF0LXNpZ25zLWxvY2FsbHktMDE=");
    }

    private static Map<String, String> environment(
            LocalDatabase database, String password, String sealing, String index, String signing) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("SPRING_DATASOURCE_URL", LocalDatabase.url(database.port(), "carestead"));
        environment.put("SPRING_DATASOURCE_PASSWORD", password);
        environment.put("SPRING_FLYWAY_PASSWORD", password);
        environment.put("SPRING_MAIL_HOST", "localhost");
        environment.put("SPRING_APPLICATION_JSON", """
                {"spring.flyway.placeholders.running-account": "'carestead_app'@'%%'",
                 "carestead.vault.current-key": "own", "carestead.vault.keys.own": "%s",
                 "carestead.vault.blind-index-key": "%s", "carestead.vault.signing-key": "%s"}""".formatted(sealing, index, signing));
        return environment;
    }

    private static String key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Starts it in this folder; what it prints goes to a file there. */
    public static Artifact start(Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException {
        int port = freePort();
        Path log = folder.resolve("artifact.log");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        long begun = System.nanoTime();
        return new Artifact(builder.start(), port, log, begun);
    }

    /**
     * Waits until it is healthy.
     *
     * @return seconds since the process was started
     */
    public double awaitReady() throws InterruptedException {
        while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(120)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It did not start: " + printed());
            }
            // A client made at every try would take from the cores on which the portal starts.
            if (listens() && status(uri("/actuator/health")) == 200) {
                return (System.nanoTime() - begun) / 1e9;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("Not ready after two minutes: " + printed());
    }

    private boolean listens() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until it has given up; fails after two minutes. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running after two minutes");
        }
        return process.exitValue();
    }

    /** What it has printed so far. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text behind a path. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(uri(path))
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int status(URI uri) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
