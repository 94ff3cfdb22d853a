package org.carestead.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/**
 * A grant that the member has agreed to and the caregiver has taken.
 *
 * @param lastDay on which it still permits something, in the plan's time zone
 * @param offer the id of what it came from: an invitation
 */
public record NewGrant(
        GrantId id,
        MemberId member,
        PersonId caregiver,
        Relationship relationship,
        GrantTerms terms,
        LocalDate lastDay,
        UUID offer) {}
