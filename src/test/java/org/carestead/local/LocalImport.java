package org.carestead.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.Import;

/** An import into the database of this folder's {@code bin/run}, whether or not that runs; see {@code bin/import}. */
public final class LocalImport {

    private LocalImport() {}

    static void main(String[] args) throws IOException {
        List<Path> paths = Stream.of(args).map(Path::of).toList();
        Path home = LocalCarestead.HOME.resolve("database");
        Optional<Integer> running = LocalDatabase.runningPort(home);
        if (running.isPresent()) {
            System.exit(run(paths, running.get()));
        }
        int exit;
        try (LocalDatabase database = LocalDatabase.start(home)) {
            exit = run(paths, database.port());
        }
        System.exit(exit);
    }

    private static int run(List<Path> paths, int port) throws IOException {
        return Import.run(paths, List.of("--spring.datasource.url=" + LocalDatabase.url(port, "carestead")), "local");
    }
}
