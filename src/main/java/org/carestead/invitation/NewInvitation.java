package org.carestead.invitation;

import java.time.LocalDate;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Relationship;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to offer, and to whom.
 *
 * @param name as the member knows them; the account they sign in with may say otherwise
 * @param email where the link goes; null where it is printed as a letter
 * @param endsOn the last day of the grant, in the plan's calendar
 */
public record NewInvitation(
        PersonName name,
        Relationship relationship,
        @Nullable EmailAddress email,
        GrantTerms terms,
        LocalDate endsOn) {}
