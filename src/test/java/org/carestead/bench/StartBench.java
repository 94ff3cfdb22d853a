package org.carestead.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carestead.local.LocalDatabase;

/** From the start of the process to the first healthy answer: the jar as it is, and extracted with JDK 25's AOT cache. */
final class StartBench {

    private final Path jar;
    private final Path home;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    StartBench(Path jar, String url) {
        this.jar = jar.toAbsolutePath();
        this.home = requireNonNull(this.jar.getParent());
        this.url = url;
    }

    List<Figure> run() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        Path folder = home.resolve("extracted");
        start(home, List.of("-jar", jar.toString()));
        figures.add(Figure.limit(
                "start of the production artifact to ready (s)", start(home, List.of("-jar", jar.toString())), 9));
        command(
                home,
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString(),
                        "--force"));
        String extracted = folder.resolve(jar.getFileName()).toString();
        start(folder, List.of("-XX:AOTCacheOutput=carestead.aot", "-jar", extracted));
        figures.add(Figure.limit(
                "the same, extracted, with an AOT cache (s)",
                start(folder, List.of("-XX:AOTCache=carestead.aot", "-jar", extracted)),
                5));
        return figures;
    }

    private double start(Path folder, List<String> arguments) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = process(folder, arguments, port).start();
        while (!healthy(port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The production artifact did not start, see " + folder + "/bench.log");
            }
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        process.destroy();
        process.waitFor();
        return seconds;
    }

    private void command(Path folder, List<String> arguments) throws IOException, InterruptedException {
        process(folder, arguments, 0).start().waitFor();
    }

    private ProcessBuilder process(Path folder, List<String> arguments, int port) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bench.log").toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SPRING_DATASOURCE_URL", url);
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", LocalDatabase.PASSWORD);
        builder.environment().put("SPRING_FLYWAY_PASSWORD", LocalDatabase.PASSWORD);
        builder.environment().put("SPRING_APPLICATION_JSON", """
                        {"carestead.dangerous-allow-sample-secrets": true,
                         "spring.flyway.placeholders.running-account": "'carestead_app'@'%'",
                         "spring.mail.host": "localhost",
                         "carestead.vault.current-key": "bench",
                         "carestead.vault.keys.bench": "c2FtcGxlLWtleS10aGF0LXNlYWxzLWxvY2FsbHktMDE=",
                         "carestead.vault.blind-index-key": "c2FtcGxlLWtleS1mb3ItYmxpbmQtaW5kZXhlcy0wMDE=",
                         "carestead.vault.signing-key": "c2FtcGxlLWtleS10aGF0LXNpZ25zLWxvY2FsbHktMDE="}""");
        return builder;
    }

    private boolean healthy(int port) throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
