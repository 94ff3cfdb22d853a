package org.carestead.member;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who claims a membership; kept sealed in their flow.
 *
 * @param number as typed
 * @param language that they read
 * @param member found after the answer; null while not, and for ever where there is none
 * @param onFile where the code went
 * @param email that will name them at sign-in; verified from the step {@link Step#ACCOUNT} on
 */
record Claim(
        String number,
        LocalDate birthDate,
        String language,
        @Nullable UUID member,
        ContactOnFile.@Nullable Kind kind,
        @Nullable String onFile,
        @Nullable String email) {

    /** The way to the account; nothing of a later step can be done at an earlier one. */
    enum Step {
        CODE,
        EMAIL,
        EMAIL_CODE,
        ACCOUNT
    }

    static Claim of(String number, LocalDate birthDate, String language) {
        return new Claim(number, birthDate, language, null, null, null, null);
    }

    Claim found(MemberId id, ContactOnFile contact) {
        return new Claim(number, birthDate, language, id.id(), contact.kind(), contact.address(), email);
    }

    Claim withEmail(String chosen) {
        return new Claim(number, birthDate, language, member, kind, onFile, chosen);
    }

    /** The contact point on file, once found. */
    String reachedAt() {
        return Objects.requireNonNull(onFile);
    }

    /**
     * Wrong codes count for the number and the birthday that were typed, whether or not they are anybody's. A number alone
     * stands on a card: whoever knows no more must not keep its owner waiting.
     */
    String subject() {
        return "claim " + MemberNumber.of(number).map(MemberNumber::value).orElse("") + " " + birthDate;
    }

    @Override
    public String toString() {
        return "Claim[]";
    }
}
