package org.carestead;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the page of a module draws of a life cycle. */
public final class StateDiagram {

    private StateDiagram() {}

    /** The page beside the code of a module. */
    public static Path page(String module) {
        return Path.of("src/main/java/org/carestead", module, "README.md");
    }

    /** The named arrows, each as {@code FROM --> TO: STEP}. */
    public static Set<String> arrows(String module) throws IOException {
        return Files.readString(page(module))
                .split("stateDiagram-v2", 2)[1]
                .split("```", 2)[0]
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(": "))
                .collect(toSet());
    }
}
