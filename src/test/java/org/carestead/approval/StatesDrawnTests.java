package org.carestead.approval;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.carestead.StateDiagram;
import org.junit.jupiter.api.Test;

/** The page beside the code draws the states as they are: from waiting there is one step, and no way back. */
class StatesDrawnTests {

    @Test
    void pageDrawsEveryWayOutOfWaiting() throws IOException {
        Set<String> ways = Arrays.stream(ApprovalState.values())
                .filter(state -> state != ApprovalState.WAITING)
                .map(state -> "WAITING --> " + state)
                .collect(toSet());

        assertThat(StateDiagram.arrows("approval").stream().map(arrow -> arrow.split(":", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(ways);
    }
}
