package org.carestead.asking;

import java.time.Instant;
import org.carestead.grant.Relationship;
import org.carestead.person.PersonId;

/**
 * A question, as the member sees it.
 *
 * @param email where an invitation would go
 * @param hasAccount false where all that is known is that they read what is sent there: the name is what they typed
 * @param relationship what they say they are to the member
 * @param word from them; empty: none
 */
public record AskView(
        AskId id,
        PersonId asker,
        String givenName,
        String familyName,
        String initials,
        String email,
        boolean hasAccount,
        Relationship relationship,
        String word,
        Instant askedAt,
        Instant lapsesAt) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
