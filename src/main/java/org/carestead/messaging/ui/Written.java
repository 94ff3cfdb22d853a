package org.carestead.messaging.ui;

import org.carestead.messaging.ConversationId;
import org.carestead.messaging.MessagingRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of writing or changing something.
 *
 * @param conversation null where nothing was done
 * @param why nothing was done, in words
 * @param wrong what is wrong with what was typed; null where it was not that
 */
record Written(
        @Nullable ConversationId conversation,
        String why,
        @Nullable MessagingRefusal wrong) {

    /** Done, or not for another reason than what was typed. */
    Written(@Nullable ConversationId conversation, String why) {
        this(conversation, why, null);
    }

    boolean isDone() {
        return conversation != null;
    }
}
