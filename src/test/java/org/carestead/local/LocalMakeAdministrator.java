package org.carestead.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.carestead.MakeAdministrator;

/** An administrator in the database of this folder's {@code bin/run}, whether or not that runs; see {@code bin/staff}. */
public final class LocalMakeAdministrator {

    private LocalMakeAdministrator() {}

    static void main(String[] args) {
        Path home = LocalCarestead.HOME.resolve("database");
        Optional<Integer> running = LocalDatabase.runningPort(home);
        if (running.isPresent()) {
            System.exit(run(List.of(args), running.get()));
        }
        int exit;
        try (LocalDatabase database = LocalDatabase.start(home)) {
            exit = run(List.of(args), database.port());
        }
        System.exit(exit);
    }

    private static int run(List<String> words, int port) {
        return MakeAdministrator.run(
                words, List.of("--spring.datasource.url=" + LocalDatabase.url(port, "carestead")), "local");
    }
}
