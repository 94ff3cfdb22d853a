package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.carestead.StateDiagram;
import org.junit.jupiter.api.Test;

/** The page beside the code names every reason for which somebody may not act. */
class PolicyPageTests {

    private static final Path PAGE = StateDiagram.page("access");

    @Test
    void pageNamesEveryPolicy() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Policy.ALL)
                .allSatisfy(policy ->
                        assertThat(page).contains("`" + policy.getClass().getSimpleName() + "`"));
    }

    @Test
    void everyPolicyIsAsked() throws IOException {
        try (Stream<Path> files = Files.list(PAGE.resolveSibling("."))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("IsRefused.java"))
                            .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(Policy.ALL.stream()
                            .map(policy -> policy.getClass().getSimpleName())
                            .toList());
        }
    }
}
