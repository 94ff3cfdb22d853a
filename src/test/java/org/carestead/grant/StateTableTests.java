package org.carestead.grant;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.carestead.StateDiagram;
import org.carestead.access.GrantState;
import org.junit.jupiter.api.Test;

/** The page beside the code draws the table of states as it is. */
class StateTableTests {

    @Test
    void pageDrawsWhatCanHappenToGrant() throws IOException {
        Set<String> table = Arrays.stream(GrantStep.values())
                .flatMap(step -> Arrays.stream(GrantState.values())
                        .filter(step::isPossibleFrom)
                        .map(from -> from + " --> " + step.to() + ": " + step))
                .collect(toSet());

        assertThat(StateDiagram.arrows("grant")).isEqualTo(table);
    }
}
