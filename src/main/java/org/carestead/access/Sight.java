package org.carestead.access;

import org.carestead.access.Standing.Held;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would see who looks at a member's things through the eyes of another.
 *
 * @param own whether the one who looks is this member
 * @param holder whose eyes they are; null where nobody knows yet
 */
record Sight(MemberId member, boolean own, @Nullable PersonId holder, Held held) {

    /** How the one with these eyes stands to the member: never as the member. */
    Standing standing() {
        return new Standing(false, held);
    }
}
