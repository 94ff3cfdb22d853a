package org.carestead.messaging.ui;

import org.carestead.messaging.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * What came of writing or changing something.
 *
 * @param conversation null where nothing was done
 * @param why nothing was done, in words
 */
record Written(@Nullable ConversationId conversation, String why) {

    boolean isDone() {
        return conversation != null;
    }
}
