package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page beside the code draws the tables of states as they are. */
class StateTableTests {

    private static final Path PAGE = Path.of("src/main/java/org/carestead/access/README.md");

    @Test
    void pageDrawsWhatCanHappenToGrant() throws IOException {
        Set<String> table = Arrays.stream(GrantStep.values())
                .flatMap(step -> Arrays.stream(GrantState.values())
                        .filter(step::isPossibleFrom)
                        .map(from -> from + " --> " + step.to() + ": " + step))
                .collect(Collectors.toSet());

        assertThat(drawn(0)).isEqualTo(table);
    }

    @Test
    void pageDrawsWhatCanHappenToInvitation() throws IOException {
        Set<String> table = Arrays.stream(InvitationStep.values())
                .flatMap(step -> Arrays.stream(InvitationState.values())
                        .filter(step::isPossibleFrom)
                        .map(from -> from + " --> " + step.to() + ": " + step))
                .collect(Collectors.toSet());

        assertThat(drawn(1)).isEqualTo(table);
    }

    @Test
    void pageNamesEveryPolicy() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Policy.ALL)
                .allSatisfy(policy ->
                        assertThat(page).contains("`" + policy.getClass().getSimpleName() + "`"));
        try (Stream<Path> files = Files.list(PAGE.resolveSibling("."))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("IsRefused.java"))
                            .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(Policy.ALL.stream()
                            .map(policy -> policy.getClass().getSimpleName())
                            .toList());
        }
    }

    private static Set<String> drawn(int diagram) throws IOException {
        List<String> parts = List.of(Files.readString(PAGE).split("stateDiagram-v2", -1));
        return parts.get(diagram + 1)
                .split("```", 2)[0]
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(": "))
                .collect(Collectors.toSet());
    }
}
