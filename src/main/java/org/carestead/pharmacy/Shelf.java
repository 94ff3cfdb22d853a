package org.carestead.pharmacy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The medicines of one member as one pair of eyes may see them. Everything that is shown goes by here: what belongs to
 * a medicine not on the shelf is left out, and so are words of others in which a hidden medicine is named.
 */
final class Shelf {

    private final boolean everything;
    private final Map<MedicineId, String> shown = new HashMap<>();
    private final Set<String> hiddenWords;

    Shelf(Visibility visibility, List<MedicineSummary> medicines) {
        everything = visibility.everything();
        Predicate<MedicineSummary> visible = each -> visibility.shows(each.id(), each.sensitiveClass());
        medicines.stream().filter(visible).forEach(each -> shown.put(each.id(), each.name()));
        hiddenWords = medicines.stream()
                .filter(visible.negate())
                .flatMap(each -> TellingWords.of(each.name()))
                .collect(toUnmodifiableSet());
    }

    /** As members themselves look, to whom nothing has to be hidden and no name is told. */
    static Shelf own() {
        return new Shelf(Visibility.OWN, List.of());
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
        return text == null || TellingWords.all(text).anyMatch(hiddenWords::contains) ? null : text;
    }
}
