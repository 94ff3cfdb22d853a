package org.carestead.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164, such as +15185550101. */
public record PhoneNumber(String value) {

    private static final int LONGEST = 40;
    private static final Pattern CHARACTERS = Pattern.compile("[+0-9 ().\\-/\u00A0]+");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final String HOME = "US";

    /** Takes the normal form only; what a person typed goes through {@link #parse}. */
    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a telephone number in E.164");
        }
    }

    /**
     * Reads what was typed, as a number of the United States where it names no country. Nothing when it is too long,
     * holds other characters, or can be no number.
     */
    public static Optional<PhoneNumber> parse(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST || !CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(text, HOME);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As it is written at home, such as (518) 555-0101; another country's with its code. */
    public String shown() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(value, HOME);
            boolean home = number.getCountryCode() == numbers.getCountryCodeForRegion(HOME);
            return numbers.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    /** The last two digits, for those who must recognise it. */
    public String masked() {
        return "•••" + value.substring(value.length() - 2);
    }

    @Override
    public String toString() {
        return "PhoneNumber[]";
    }
}
