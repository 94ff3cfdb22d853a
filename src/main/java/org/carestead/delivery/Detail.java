package org.carestead.delivery;

import java.time.Instant;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What counts for one part, as its row says it.
 *
 * @param before what it replaced, where it is kept; null: nothing
 */
record Detail(
        DetailId id,
        DeliveryPart part,
        @Nullable DetailValue value,
        PersonId owner,
        @Nullable PersonId by,
        Instant at,
        @Nullable Before before) {

    /** What was before, and whose that was. */
    record Before(DetailValue value, PersonId owner) {}
}
