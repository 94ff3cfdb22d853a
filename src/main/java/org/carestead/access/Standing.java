package org.carestead.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to a member at this moment.
 *
 * @param own whether the person is this member
 * @param held the grant that lives, else the last one that ended; null for a stranger
 */
record Standing(boolean own, @Nullable Held held) {

    /**
     * What the row of a grant says; for a stand-in what their row and the caregiver's own say together.
     *
     * @param standsInFor the caregiver's grant, on which this one rests; null where it rests on the member's word alone
     * @param quiet it has ended, and the caregiver is not to know before its last moment
     */
    record Held(
            GrantId grant,
            @Nullable GrantId standsInFor,
            GrantState state,
            boolean quiet,
            Instant endsAt,
            Permissions permissions,
            Visibility visibility) {}
}
