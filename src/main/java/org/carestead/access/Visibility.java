package org.carestead.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which medicines somebody may know of. A medicine hidden by the member is hidden; one opened by the member is shown;
 * otherwise those of a sensitive class are hidden until the member opens the class, and all others are shown.
 *
 * @param everything the member's own eyes: nothing is hidden
 */
public record Visibility(
        boolean everything,
        Set<SensitiveClass> shownClasses,
        Set<MedicineId> shownMedicines,
        Set<MedicineId> hiddenMedicines) {

    /** What members see of themselves. */
    public static final Visibility OWN = new Visibility(true, Set.of(), Set.of(), Set.of());

    public Visibility {
        shownClasses = Set.copyOf(shownClasses);
        shownMedicines = Set.copyOf(shownMedicines);
        hiddenMedicines = Set.copyOf(hiddenMedicines);
    }

    /** Whether a medicine of this class (null: of no sensitive class) may be known. */
    public boolean shows(MedicineId medicine, @Nullable SensitiveClass sensitiveClass) {
        if (everything) {
            return true;
        }
        if (hiddenMedicines.contains(medicine)) {
            return false;
        }
        return sensitiveClass == null || shownMedicines.contains(medicine) || shownClasses.contains(sensitiveClass);
    }
}
