package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisibilityChoosingTests {

    private static final MedicineSummary PLAIN = medicine(null);
    private static final MedicineSummary PRIVATE = medicine(SensitiveClass.HIV);
    private static final List<MedicineSummary> ALL = List.of(PLAIN, PRIVATE);

    @Test
    void choosingWhatIsShownAnywayNamesNothing() {
        assertThat(Visibility.CAREFUL.choosing(Set.of(), ALL, Set.of(PLAIN.id())))
                .isEqualTo(Visibility.CAREFUL);
    }

    @Test
    void leavingOneOutHidesIt() {
        Visibility chosen = Visibility.CAREFUL.choosing(Set.of(), ALL, Set.of());

        assertThat(chosen.shows(PLAIN.id(), null)).isFalse();
        assertThat(chosen.isWiderThan(Visibility.CAREFUL)).isFalse();
    }

    @Test
    void choosingOneOfAClosedKindShowsThatOneOnly() {
        Visibility chosen = Visibility.CAREFUL.choosing(Set.of(), ALL, Set.of(PLAIN.id(), PRIVATE.id()));

        assertThat(chosen.shows(PRIVATE.id(), SensitiveClass.HIV)).isTrue();
        assertThat(chosen.shows(medicine(SensitiveClass.HIV).id(), SensitiveClass.HIV))
                .isFalse();
        assertThat(chosen.isWiderThan(Visibility.CAREFUL)).isTrue();
    }

    @Test
    void oneOfAnOpenKindCanStillBeLeftOut() {
        Visibility chosen = Visibility.CAREFUL.choosing(Set.of(SensitiveClass.HIV), ALL, Set.of(PLAIN.id()));

        assertThat(chosen.shows(PRIVATE.id(), SensitiveClass.HIV)).isFalse();
    }

    @Test
    void savingWithoutAChangeIsNeverWider() {
        Visibility before = Visibility.CAREFUL.hiding(PRIVATE.id()).hiding(PLAIN.id());

        assertThat(before.choosing(Set.of(), ALL, Set.of())).isEqualTo(before);
    }

    private static MedicineSummary medicine(@Nullable SensitiveClass kind) {
        return new MedicineSummary(new MedicineId(UUID.randomUUID()), "a medicine", kind);
    }
}
