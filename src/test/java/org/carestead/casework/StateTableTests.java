package org.carestead.casework;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.carestead.StateDiagram;
import org.junit.jupiter.api.Test;

/** The page beside the code draws the table of states as it is. */
class StateTableTests {

    @Test
    void pageDrawsWhatCanHappenToCase() throws IOException {
        Set<String> table = Arrays.stream(CaseStep.values())
                .map(step -> step.from() + " --> " + step.to() + ": " + step)
                .collect(toSet());

        assertThat(StateDiagram.arrows("casework")).isEqualTo(table);
    }
}
