package org.carestead.emergency;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to do something about emergency access and was refused.
 *
 * @param member whose it is; null where there is none
 */
public record EmergencyRefused(@Nullable MemberId member, PersonId by, EmergencyRefusal reason) {}
