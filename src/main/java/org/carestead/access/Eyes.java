package org.carestead.access;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Through whose eyes members look at their own things: {@link Acting#asSeenBy}. */
public sealed interface Eyes {

    /** Those of whoever holds this grant, as it stands when it is asked. */
    record OfHolder(GrantId grant) implements Eyes {}

    /**
     * Those of somebody who would hold these terms, as if they had been given already.
     *
     * @param holder null while nobody knows who that will be
     */
    record OfChosen(
            MemberId member, GrantTerms terms, @Nullable PersonId holder) implements Eyes {}
}
