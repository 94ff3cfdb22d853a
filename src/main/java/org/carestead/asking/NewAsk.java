package org.carestead.asking;

import java.time.LocalDate;
import org.carestead.grant.Relationship;
import org.carestead.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody wants to help.
 *
 * @param name of the member, as on their card
 * @param birthDate null where the number is known instead
 * @param memberNumber empty where the date of birth is known instead
 * @param relationship what the one who asks is to the member
 * @param word to the member; may be empty
 */
public record NewAsk(
        PersonName name, @Nullable LocalDate birthDate, String memberNumber, Relationship relationship, String word) {

    /** The longest word, in characters; what is longer is cut off. */
    public static final int LONGEST_WORD = 300;

    public NewAsk {
        String said = word.strip();
        word = said.codePointCount(0, said.length()) <= LONGEST_WORD
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST_WORD));
    }

    @Override
    public String toString() {
        return "NewAsk[]";
    }
}
