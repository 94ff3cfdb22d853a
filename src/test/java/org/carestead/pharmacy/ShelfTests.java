package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.junit.jupiter.api.Test;

class ShelfTests {

    private static final MedicineSummary APIXABAN =
            new MedicineSummary(MedicineId.next(), "Apixaban 5 mg tablet", null);
    private static final MedicineSummary WARFARIN =
            new MedicineSummary(MedicineId.next(), "Warfarin 5 mg tablet", null);
    private static final MedicineSummary SERTRALINE =
            new MedicineSummary(MedicineId.next(), "Sertraline 50 mg tablet", SensitiveClass.BEHAVIORAL_HEALTH);
    private static final List<MedicineSummary> ALL = List.of(APIXABAN, WARFARIN, SERTRALINE);

    private final Shelf helper = new Shelf(new Visibility(false, Set.of(), Set.of(), Set.of(WARFARIN.id())), ALL);
    private final Shelf own = new Shelf(Visibility.OWN, ALL);

    @Test
    void hiddenMedicineAndThatOfASensitiveClassAreNotOnTheShelf() {
        assertThat(helper.shows(APIXABAN.id())).isTrue();
        assertThat(helper.shows(WARFARIN.id())).isFalse();
        assertThat(helper.shows(SERTRALINE.id())).isFalse();
        assertThat(own.shows(SERTRALINE.id())).isTrue();
    }

    @Test
    void whatBelongsToNoKnownMedicineIsForTheMember() {
        assertThat(helper.shows(null)).isFalse();
        assertThat(helper.shows(MedicineId.next())).isFalse();
        assertThat(own.shows(null)).isTrue();
    }

    @Test
    void wordsThatNameAHiddenMedicineAreLeftOut() {
        assertThat(helper.discreet("Begins when WARFARIN is stopped")).isNull();
        assertThat(helper.discreet("Take with sertraline")).isNull();
        assertThat(helper.discreet("One tablet in the evening")).isEqualTo("One tablet in the evening");
        assertThat(own.discreet("Begins when Warfarin is stopped")).isNotNull();
    }
}
