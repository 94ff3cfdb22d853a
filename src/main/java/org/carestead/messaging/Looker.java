package org.carestead.messaging;

import java.util.Map;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Through whose eyes a member's conversations are looked at.
 *
 * @param everything the member's own eyes
 * @param you whose eyes they are; null where nobody knows yet
 * @param shown the names of the medicines that may be known
 */
record Looker(MemberId member, boolean everything, @Nullable UUID you, Map<MedicineId, String> shown) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** An id that nobody has where nobody knows yet. */
    UUID person() {
        return you == null ? NOBODY : you;
    }
}
