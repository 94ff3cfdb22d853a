package org.carestead.invitation;

import java.time.LocalDate;
import org.carestead.access.GrantTerms;
import org.carestead.access.Permissions;
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
 * @param onlyInAnEmergency whether it is meant that they see nothing now: the member names what opens in an emergency once
 *     they have accepted
 */
public record NewInvitation(
        PersonName name,
        Relationship relationship,
        @Nullable EmailAddress email,
        GrantTerms terms,
        LocalDate endsOn,
        boolean onlyInAnEmergency) {

    /**
     * Refuses somebody who is there for emergencies only and sees something now, and a name that must not be in the plan's
     * mail, with {@link IllegalArgumentException}.
     */
    public NewInvitation {
        if (onlyInAnEmergency && !terms.equals(GrantTerms.of(Permissions.NOTHING))) {
            throw new IllegalArgumentException("Who is there for emergencies only sees nothing now");
        }
        if (name.leadsElsewhere()) {
            throw new IllegalArgumentException("A number or an address is no name to write to somebody");
        }
    }

    /** To help from now on. */
    public NewInvitation(
            PersonName name,
            Relationship relationship,
            @Nullable EmailAddress email,
            GrantTerms terms,
            LocalDate endsOn) {
        this(name, relationship, email, terms, endsOn, false);
    }
}
