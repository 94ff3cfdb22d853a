package org.carestead.trail;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to save their feed as a file and had not proved lately that it is them.
 *
 * @param member whom they are; null where they are none
 */
public record FeedSavingRefused(@Nullable MemberId member, PersonId by, Reason reason) {

    /** Why nothing was saved. */
    public enum Reason {
        PROVE_ITS_YOU
    }
}
