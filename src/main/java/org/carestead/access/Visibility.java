package org.carestead.access;

import java.util.Collection;
import java.util.HashSet;
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

    /** What others see unless the member says otherwise: sensitive classes closed, all else open. */
    public static final Visibility CAREFUL = new Visibility(false, Set.of(), Set.of(), Set.of());

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

    /** The same without this medicine. */
    public Visibility hiding(MedicineId medicine) {
        return new Visibility(
                everything, shownClasses, without(shownMedicines, medicine), with(hiddenMedicines, medicine));
    }

    /** The same with this medicine, of whatever class. */
    public Visibility showing(MedicineId medicine) {
        return new Visibility(
                everything, shownClasses, with(shownMedicines, medicine), without(hiddenMedicines, medicine));
    }

    /** The same with these sensitive classes open and no others. */
    public Visibility opening(Set<SensitiveClass> classes) {
        return new Visibility(everything, classes, shownMedicines, hiddenMedicines);
    }

    /**
     * What comes of choosing: these classes open, and of all the medicines those that may be known. A medicine is named
     * singly only where its class would say otherwise, or where it was hidden already and stays so.
     */
    public Visibility choosing(Set<SensitiveClass> open, Collection<MedicineSummary> all, Set<MedicineId> known) {
        Set<MedicineId> shown = new HashSet<>();
        Set<MedicineId> hidden = new HashSet<>();
        for (MedicineSummary medicine : all) {
            boolean byItsClass = medicine.sensitiveClass() == null || open.contains(medicine.sensitiveClass());
            if (known.contains(medicine.id()) && !byItsClass) {
                shown.add(medicine.id());
            } else if (!known.contains(medicine.id()) && (byItsClass || hiddenMedicines.contains(medicine.id()))) {
                hidden.add(medicine.id());
            }
        }
        return new Visibility(everything, open, shown, hidden);
    }

    /** The same, single medicines limited to these: what is said of any other is left out. */
    public Visibility among(Set<MedicineId> known) {
        return new Visibility(everything, shownClasses, both(shownMedicines, known), both(hiddenMedicines, known));
    }

    /** What either of the two shows, without the single medicines that either hides. Neither is the member's own. */
    Visibility or(Visibility other) {
        return new Visibility(
                false,
                all(shownClasses, other.shownClasses),
                all(shownMedicines, other.shownMedicines),
                all(hiddenMedicines, other.hiddenMedicines));
    }

    /** What both of the two show; a medicine that each shows for another reason stays hidden. */
    Visibility and(Visibility other) {
        return new Visibility(
                false,
                both(shownClasses, other.shownClasses),
                both(shownMedicines, other.shownMedicines),
                all(hiddenMedicines, other.hiddenMedicines));
    }

    /** Whether a medicine could be known by this that could not by the other; when in doubt, yes. */
    boolean isWiderThan(Visibility other) {
        return (everything && !other.everything)
                || !other.shownClasses.containsAll(shownClasses)
                || !other.shownMedicines.containsAll(shownMedicines)
                || !hiddenMedicines.containsAll(other.hiddenMedicines);
    }

    private static Set<MedicineId> with(Set<MedicineId> medicines, MedicineId one) {
        Set<MedicineId> more = new HashSet<>(medicines);
        more.add(one);
        return more;
    }

    private static Set<MedicineId> without(Set<MedicineId> medicines, MedicineId one) {
        Set<MedicineId> fewer = new HashSet<>(medicines);
        fewer.remove(one);
        return fewer;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static <T> Set<T> all(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
