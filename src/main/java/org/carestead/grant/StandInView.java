package org.carestead.grant;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/**
 * Somebody who stands in for a caregiver.
 *
 * @param grant of the one who stands in
 * @param standsInFor the caregiver's grant
 * @param startsAt before which nothing is permitted
 */
public record StandInView(
        GrantId grant,
        GrantId standsInFor,
        MemberId member,
        PersonId caregiver,
        PersonId standIn,
        Instant startsAt,
        Instant endsAt) {}
