package org.carestead.pharmacy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;

/** The words in a medicine's name by which it is known, and where they are found in what people write. */
public final class TellingWords {

    private static final int SHORTEST_TELLING_WORD = 5;

    // What many medicines have in their names tells nothing of one.
    private static final Set<String> COMMON = Set.of(
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "extended",
            "release",
            "delayed",
            "chewable",
            "solution",
            "suspension",
            "injection",
            "injectable",
            "injector",
            "inhaler",
            "metered",
            "topical",
            "cream",
            "spray",
            "nasal",
            "mucosal",
            "syringe",
            "sodium",
            "potassium",
            "calcium",
            "hydrochloride",
            "sulfate",
            "acetate",
            "propionate",
            "bitartrate",
            "phosphate",
            "tartrate",
            "maleate",
            "actuat",
            "ophthalmic",
            "vaginal",
            "implant",
            "patch",
            "drops",
            "powder",
            "lotion",
            "ointment",
            "disintegrating",
            "prefilled",
            "water",
            "vitamin");

    private TellingWords() {}

    /** Those of these medicines that a text names. */
    public static Set<MedicineId> namedIn(String text, Collection<MedicineSummary> medicines) {
        Set<String> written = all(text).collect(toUnmodifiableSet());
        return medicines.stream()
                .filter(medicine -> of(medicine.name()).anyMatch(written::contains))
                .map(MedicineSummary::id)
                .collect(toUnmodifiableSet());
    }

    static Stream<String> of(String name) {
        return all(name).filter(word -> word.length() >= SHORTEST_TELLING_WORD && !COMMON.contains(word));
    }

    static Stream<String> all(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
