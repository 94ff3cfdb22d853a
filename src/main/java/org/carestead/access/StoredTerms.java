package org.carestead.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Set;

/** {@link GrantTerms} as columns of a row: of a grant, or of the offer of one. */
@Embeddable
public record StoredTerms(
        @Embedded Permissions permissions,
        @Convert(converter = ClassSetConverter.class) Set<SensitiveClass> shownClasses,
        @Convert(converter = MedicineSetConverter.class) Set<MedicineId> shownMedicines,
        @Convert(converter = MedicineSetConverter.class) Set<MedicineId> hiddenMedicines)
        implements Serializable {

    /** The columns that say these terms. */
    public static StoredTerms of(GrantTerms terms) {
        Visibility visibility = terms.visibility();
        return new StoredTerms(
                terms.permissions(),
                visibility.shownClasses(),
                visibility.shownMedicines(),
                visibility.hiddenMedicines());
    }

    /** What the columns say. */
    public GrantTerms terms() {
        return new GrantTerms(permissions, new Visibility(false, shownClasses, shownMedicines, hiddenMedicines));
    }
}
