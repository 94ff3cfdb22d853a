package org.carestead.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carestead.artifact.Artifact;
import org.carestead.local.LocalDatabase;

/** From the start of the process to the first healthy answer: as it is shipped, and with JDK 25's AOT cache. */
final class StartBench {

    private final Path jar;
    private final Path folder;
    private final Map<String, String> environment;

    StartBench(Path jar, LocalDatabase database) {
        this.jar = jar.toAbsolutePath();
        this.folder = requireNonNull(this.jar.getParent());
        this.environment = Artifact.withOwnSecrets(database);
    }

    List<Figure> run() throws IOException, InterruptedException {
        // The first one writes the schema.
        start(List.of());
        double asItIs = start(List.of());
        start(List.of("-XX:AOTCacheOutput=carestead.aot"));
        double cached = start(List.of("-XX:AOTCache=carestead.aot"));
        return List.of(
                Figure.limit("start of the production artifact to ready (s)", asItIs, 9),
                Figure.limit("the same with an AOT cache (s)", cached, 5));
    }

    private double start(List<String> options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-jar", jar.toString()));
        try (Artifact portal = Artifact.start(folder, environment, arguments)) {
            return portal.awaitReady();
        }
    }
}
