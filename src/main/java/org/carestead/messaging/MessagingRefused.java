package org.carestead.messaging;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to read or change a conversation that is not theirs, not there, or hidden from them.
 *
 * @param member whose screens they were on; null for somebody at the plan
 */
public record MessagingRefused(@Nullable MemberId member, PersonId by, MessagingRefusal reason) {}
