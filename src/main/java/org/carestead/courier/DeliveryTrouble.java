package org.carestead.courier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who must know that a message did not arrive. Called in the transaction that notes it, once for a message. */
@FunctionalInterface
public interface DeliveryTrouble {

    /**
     * @param contactPoint what the message was handed over for; null where its sender named none
     * @param forGood whether nothing can arrive there any more; false: it may at another time
     */
    void undelivered(MessageId message, @Nullable UUID contactPoint, boolean forGood);
}
