package org.carestead.member;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A number by which the plan knows a member, in its one normal form: upper case letters and digits, whatever blanks or
 * dashes stood between them.
 */
record MemberNumber(String value) {

    /** The vault's purpose of the blind index. */
    static final String PURPOSE = "member.number";

    private static final int LONGEST = 200;

    /** Nothing where no letter or digit is left, or far too many. */
    static Optional<MemberNumber> of(String written) {
        String normal = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return normal.isEmpty() || normal.length() > LONGEST ? Optional.empty() : Optional.of(new MemberNumber(normal));
    }

    @Override
    public String toString() {
        return "MemberNumber[]";
    }
}
