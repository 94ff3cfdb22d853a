package org.carestead.priorauthorization;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.carestead.StateDiagram;
import org.junit.jupiter.api.Test;

/** The page beside the code draws the ways of a step as they are. */
class StatesDrawnTests {

    @Test
    void pageDrawsEveryWayOn() throws IOException {
        Set<String> ways = Arrays.stream(StepState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " --> " + to))
                .collect(toSet());

        assertThat(StateDiagram.arrows("priorauthorization").stream().map(arrow -> arrow.split(":", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(ways);
    }
}
