package org.carestead.authorization;

import java.util.UUID;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/**
 * A member signed.
 *
 * @param recipient to whom the information goes: the invitation while nobody has taken it, else the person
 */
public record AuthorizationSigned(PaperId paper, MemberId member, PersonId by, UUID recipient) {}
