package org.carestead.standin;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to do something about a stand-in and was refused.
 *
 * @param member at whose; null where there is none
 */
public record StandInRefused(@Nullable MemberId member, PersonId by, StandInRefusal reason) {}
