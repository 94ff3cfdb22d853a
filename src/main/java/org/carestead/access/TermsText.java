package org.carestead.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/**
 * {@link GrantTerms} as one line of text, for terms that are kept beside a grant: what somebody gets in an emergency. Areas
 * with their levels, open classes, single medicines shown, single medicines hidden; whatever is not named is closed.
 */
public final class TermsText {

    private static final String PARTS = "|";
    private static final ClassSetConverter CLASSES = new ClassSetConverter();
    private static final MedicineSetConverter MEDICINES = new MedicineSetConverter();

    private TermsText() {}

    /** The same terms are the same text. */
    public static String of(GrantTerms terms) {
        Visibility visibility = terms.visibility();
        return String.join(
                PARTS,
                Arrays.stream(Area.values())
                        .filter(area -> terms.permissions().level(area) != Level.NONE)
                        .map(area -> area + " " + terms.permissions().level(area))
                        .collect(joining(",")),
                CLASSES.convertToDatabaseColumn(visibility.shownClasses()),
                MEDICINES.convertToDatabaseColumn(visibility.shownMedicines()),
                MEDICINES.convertToDatabaseColumn(visibility.hiddenMedicines()));
    }

    /** Refuses what {@link #of} has not made with {@link IllegalArgumentException}. */
    public static GrantTerms read(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("No terms: " + text);
        }
        return new GrantTerms(
                permissions(parts[0]),
                new Visibility(
                        false,
                        ClassSetConverter.read(parts[1]),
                        MedicineSetConverter.read(parts[2]),
                        MedicineSetConverter.read(parts[3])));
    }

    private static Permissions permissions(String text) {
        Permissions permissions = Permissions.NOTHING;
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            String[] words = part.split(" ", 2);
            permissions = permissions.with(Area.valueOf(words[0]), Level.valueOf(words[1]));
        }
        return permissions;
    }
}
