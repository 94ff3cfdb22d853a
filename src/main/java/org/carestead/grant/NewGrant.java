package org.carestead.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A grant that the member has agreed to and the caregiver has taken.
 *
 * @param lastDay on which it still permits something, in the plan's time zone
 * @param offer the id of what it came from: an invitation, or an emergency
 * @param standsInFor the grant of the caregiver for whom this one stands in; null for all others
 * @param firstDay before which it permits nothing; null: from now on
 * @param forEmergency whether an emergency makes it
 */
public record NewGrant(
        GrantId id,
        MemberId member,
        PersonId caregiver,
        Relationship relationship,
        GrantTerms terms,
        LocalDate lastDay,
        UUID offer,
        @Nullable GrantId standsInFor,
        @Nullable LocalDate firstDay,
        boolean forEmergency) {

    /** From now on, and on the member's word alone. */
    public NewGrant(
            GrantId id,
            MemberId member,
            PersonId caregiver,
            Relationship relationship,
            GrantTerms terms,
            LocalDate lastDay,
            UUID offer) {
        this(id, member, caregiver, relationship, terms, lastDay, offer, null, null, false);
    }
}
