package org.carestead.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.carestead.StateDiagram;
import org.junit.jupiter.api.Test;

/** The page beside the code draws every state there is, and the two ways between them. */
class StatesDrawnTests {

    @Test
    void pageDrawsEveryState() throws IOException {
        assertThat(StateDiagram.arrows("messaging").stream().map(arrow -> arrow.split(":", 2)[0]))
                .containsExactlyInAnyOrder("OPEN --> CLOSED", "CLOSED --> OPEN");
        assertThat(Arrays.stream(ConversationState.values()).map(Enum::name)).containsExactly("OPEN", "CLOSED");
    }
}
