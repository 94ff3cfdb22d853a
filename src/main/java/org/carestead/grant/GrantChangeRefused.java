package org.carestead.grant;

import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to change or end a grant and was refused.
 *
 * @param grant null where there is none with that id
 * @param member whose grant it is; null where there is none
 */
public record GrantChangeRefused(
        @Nullable GrantId grant, @Nullable MemberId member, PersonId by, GrantRefusal reason) {}
