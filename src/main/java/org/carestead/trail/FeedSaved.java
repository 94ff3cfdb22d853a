package org.carestead.trail;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saved their feed as a file.
 *
 * @param member whom they are; null where they are none
 */
public record FeedSaved(@Nullable MemberId member, PersonId by, FeedFormat format) {}
