package org.carestead.emergency;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.carestead.StateDiagram;
import org.junit.jupiter.api.Test;

/** The page beside the code draws the table of states as it is. */
class StatesOfEmergencyTests {

    @Test
    void pageDrawsWhatCanHappenToEmergencyAccess() throws IOException {
        Set<String> table = Arrays.stream(EmergencyStep.values())
                .flatMap(step -> Arrays.stream(EmergencyState.values())
                        .filter(step::isPossibleFrom)
                        .map(from -> from + " --> " + step.to() + ": " + step))
                .collect(toSet());

        assertThat(StateDiagram.arrows("emergency")).isEqualTo(table);
    }
}
