package org.carestead.pharmacy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The medicines of one member as one pair of eyes may see them. Everything that is shown goes by here: what belongs to
 * a medicine not on the shelf is left out, and so are words of others in which a hidden medicine is named.
 */
final class Shelf {

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

    private final boolean everything;
    private final Map<MedicineId, String> shown = new HashMap<>();
    private final Set<String> hiddenWords;

    Shelf(Visibility visibility, List<MedicineSummary> medicines) {
        everything = visibility.everything();
        Predicate<MedicineSummary> visible = each -> visibility.shows(each.id(), each.sensitiveClass());
        medicines.stream().filter(visible).forEach(each -> shown.put(each.id(), each.name()));
        hiddenWords = medicines.stream()
                .filter(visible.negate())
                .flatMap(each -> words(each.name()))
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !COMMON.contains(word))
                .collect(toUnmodifiableSet());
    }

    /** Whether this may be known; what belongs to no medicine that we know is for the member's own eyes. */
    boolean shows(@Nullable MedicineId medicine) {
        return everything || (medicine != null && shown.containsKey(medicine));
    }

    /** The name of a medicine on the shelf, otherwise the other text. */
    String name(@Nullable MedicineId medicine, String otherwise) {
        return medicine == null ? otherwise : shown.getOrDefault(medicine, otherwise);
    }

    /** The text, or nothing where it names a hidden medicine. */
    @Nullable
    String discreet(@Nullable String text) {
        return text == null || words(text).anyMatch(hiddenWords::contains) ? null : text;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
