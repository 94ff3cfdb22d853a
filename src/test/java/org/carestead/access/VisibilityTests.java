package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know of which medicine. */
class VisibilityTests {

    private final MedicineId statin = MedicineId.next();
    private final MedicineId antidepressant = MedicineId.next();

    @Test
    void sensitiveMedicinesStartHidden() {
        assertThat(Visibility.CAREFUL.shows(statin, null)).isTrue();
        for (SensitiveClass each : SensitiveClass.values()) {
            assertThat(Visibility.CAREFUL.shows(antidepressant, each)).isFalse();
        }
    }

    @Test
    void hidingWinsOverOpenClass() {
        Visibility open = Visibility.CAREFUL.opening(Set.of(SensitiveClass.BEHAVIORAL_HEALTH));

        assertThat(open.shows(antidepressant, SensitiveClass.BEHAVIORAL_HEALTH)).isTrue();
        assertThat(open.hiding(antidepressant).shows(antidepressant, SensitiveClass.BEHAVIORAL_HEALTH))
                .isFalse();
        assertThat(open.shows(antidepressant, SensitiveClass.HIV)).isFalse();
    }

    @Test
    void oneMedicineCanBeShownWithoutItsClass() {
        Visibility one = Visibility.CAREFUL.showing(antidepressant);

        assertThat(one.shows(antidepressant, SensitiveClass.BEHAVIORAL_HEALTH)).isTrue();
        assertThat(one.shows(MedicineId.next(), SensitiveClass.BEHAVIORAL_HEALTH))
                .isFalse();
    }

    @Test
    void showingAndOpeningIsWiderHidingIsNot() {
        Visibility hidden = Visibility.CAREFUL.hiding(statin);

        assertThat(hidden.isWiderThan(Visibility.CAREFUL)).isFalse();
        assertThat(Visibility.CAREFUL.isWiderThan(hidden)).isTrue();
        assertThat(Visibility.CAREFUL.opening(Set.of(SensitiveClass.HIV)).isWiderThan(Visibility.CAREFUL))
                .isTrue();
        assertThat(Visibility.CAREFUL.showing(antidepressant).isWiderThan(Visibility.CAREFUL))
                .isTrue();
        assertThat(Visibility.OWN.isWiderThan(Visibility.CAREFUL)).isTrue();
    }

    @Test
    void medicinesOfOthersAreLeftOut() {
        Visibility meddled = Visibility.CAREFUL.hiding(statin).showing(antidepressant);

        assertThat(meddled.among(Set.of(statin))).isEqualTo(Visibility.CAREFUL.hiding(statin));
    }
}
