package org.carestead.pharmacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.pharmacy.MedicineView;
import org.carestead.pharmacy.MedicineView.Supply;
import org.carestead.pharmacy.PrescriptionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order a list of medicines is read. */
class MedicineEntryTests {

    @Test
    void whatRunsOutFirstComesFirst_thenByNameAsBefore_andLastWhatNobodyKnowsOf() {
        List<MedicineEntry> byName = List.of(
                taken("Aspirin", null),
                taken("Bisoprolol", new Supply(30, 10)),
                taken("Cetirizine", new Supply(30, 10)),
                taken("Verapamil", new Supply(90, 88)),
                taken("Warfarin", new Supply(30, 40)));

        assertThat(byName.stream()
                        .sorted(MedicineEntry.SOONEST_FIRST)
                        .map(entry -> entry.medicine().name()))
                .containsExactly("Warfarin", "Verapamil", "Bisoprolol", "Cetirizine", "Aspirin");
    }

    private static MedicineEntry taken(String name, @Nullable Supply supply) {
        MedicineView medicine = new MedicineView(
                new MedicineId(UUID.randomUUID()),
                name,
                null,
                PrescriptionStatus.ACTIVE,
                null,
                null,
                null,
                null,
                null,
                supply);
        return new MedicineEntry(medicine, null, null, null, null);
    }
}
