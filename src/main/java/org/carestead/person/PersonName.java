package org.carestead.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody wants to be called, as they write it: any script, accents and apostrophes. */
public record PersonName(String given, String family) {

    private static final int LONGEST = 100;

    // A dot as browsers and mail programs read it in an address (UTS 46, 2.3), and letters after it without a blank.
    private static final Pattern LEADS_ELSEWHERE = Pattern.compile("[\\p{Nd}/@:]|[.\u3002\uFF0E\uFF61]\\p{L}{2}");

    /** Refuses what {@link #parse} would refuse. */
    public PersonName {
        if (!isName(given) || !isName(family)) {
            throw new IllegalArgumentException("Not a name");
        }
    }

    /**
     * Reads what was typed; blanks around and between are made one. Nothing when a part is empty, longer than 100
     * characters, or holds control or invisible formatting characters.
     */
    public static Optional<PersonName> parse(String given, String family) {
        String first = normal(given);
        String last = normal(family);
        return isName(first) && isName(last) ? Optional.of(new PersonName(first, last)) : Optional.empty();
    }

    /**
     * The same for a name that its owner, or whoever invites them, makes up and others read in the plan's mail: nothing also
     * where it {@linkplain #leadsElsewhere leads elsewhere}.
     */
    public static Optional<PersonName> parseTold(String given, String family) {
        return parse(given, family).filter(name -> !name.leadsElsewhere());
    }

    /** Whether it holds what could be a telephone number or an address of something, in whatever script. */
    public boolean leadsElsewhere() {
        String plain = Normalizer.normalize(given + " " + family, Normalizer.Form.NFKC);
        return LEADS_ELSEWHERE.matcher(plain).find();
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[\\p{Z}\\t]+", " ");
    }

    private static boolean isName(String part) {
        return !part.isBlank() && part.length() <= LONGEST && part.codePoints().noneMatch(PersonName::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
