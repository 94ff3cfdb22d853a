package org.carestead.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carestead.artifact.Artifact;
import org.carestead.local.LocalDatabase;

/** From the start of the process to the first healthy answer: the jar as it is, and extracted with JDK 25's AOT cache. */
final class StartBench {

    private final Path jar;
    private final Path home;
    private final Map<String, String> environment;

    StartBench(Path jar, LocalDatabase database) {
        this.jar = jar.toAbsolutePath();
        this.home = requireNonNull(this.jar.getParent());
        this.environment = Artifact.withOwnSecrets(database);
    }

    List<Figure> run() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        List<String> asItIs = List.of("-jar", jar.toString());
        start(home, asItIs);
        figures.add(Figure.limit("start of the production artifact to ready (s)", start(home, asItIs), 9));
        Path folder = home.resolve("extracted");
        extract(folder);
        String extracted = folder.resolve(jar.getFileName()).toString();
        start(folder, List.of("-XX:AOTCacheOutput=carestead.aot", "-jar", extracted));
        figures.add(Figure.limit(
                "the same, extracted, with an AOT cache (s)",
                start(folder, List.of("-XX:AOTCache=carestead.aot", "-jar", extracted)),
                5));
        return figures;
    }

    private void extract(Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(
                "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString(), "--force");
        try (Artifact tool = Artifact.start(home, environment, command)) {
            tool.awaitExit();
        }
    }

    private double start(Path folder, List<String> arguments) throws IOException, InterruptedException {
        try (Artifact portal = Artifact.start(folder, environment, arguments)) {
            return portal.awaitReady();
        }
    }
}
