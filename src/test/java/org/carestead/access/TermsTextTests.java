package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Terms beside a grant, as text; and what comes of two terms together. */
class TermsTextTests {

    private static final MedicineId ONE = new MedicineId(UUID.randomUUID());
    private static final MedicineId TWO = new MedicineId(UUID.randomUUID());
    private static final Visibility CHOSEN =
            new Visibility(false, Set.of(SensitiveClass.HIV, SensitiveClass.GENETIC), Set.of(ONE), Set.of(TWO));

    @Test
    void whatIsWrittenIsRead() {
        Permissions all = Permissions.NOTHING;
        for (Area area : Area.values()) {
            for (Level level : Level.values()) {
                all = area.allows(level) ? all.with(area, level) : all;
            }
        }
        GrantTerms terms = new GrantTerms(all, CHOSEN);

        assertThat(TermsText.read(TermsText.of(terms))).isEqualTo(terms);
        assertThat(TermsText.read(TermsText.of(GrantTerms.of(Permissions.NOTHING))))
                .isEqualTo(GrantTerms.of(Permissions.NOTHING));
    }

    @Test
    void otherTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TermsText.read("MEDICINES VIEW"));
        assertThatIllegalArgumentException().isThrownBy(() -> TermsText.read("MEDICINES EVERYTHING|||"));
    }

    @Test
    void eitherAllowsWhatOneAllows_andHidesWhatOneHides() {
        GrantTerms sees =
                new GrantTerms(Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW), Visibility.CAREFUL.hiding(ONE));
        GrantTerms orders =
                new GrantTerms(Permissions.NOTHING.with(Area.REFILLS, Level.ACT), Visibility.CAREFUL.showing(TWO));

        GrantTerms either = sees.or(orders);

        assertThat(either.permissions().level(Area.MEDICINES)).isEqualTo(Level.VIEW);
        assertThat(either.permissions().level(Area.REFILLS)).isEqualTo(Level.ACT);
        assertThat(either.visibility().shows(ONE, null)).isFalse();
        assertThat(either.visibility().shows(TWO, SensitiveClass.HIV)).isTrue();
    }

    @Test
    void bothAllowWhatEachAllows_andNothingElse() {
        GrantTerms wide = new GrantTerms(
                Permissions.NOTHING.with(Area.REFILLS, Level.ACT).with(Area.CLAIMS, Level.VIEW),
                Visibility.CAREFUL
                        .opening(Set.of(SensitiveClass.HIV, SensitiveClass.GENETIC))
                        .hiding(ONE));
        GrantTerms narrow = new GrantTerms(
                Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST),
                Visibility.CAREFUL.opening(Set.of(SensitiveClass.HIV)).hiding(TWO));

        GrantTerms both = wide.and(narrow);

        assertThat(both).isEqualTo(narrow.and(wide));
        assertThat(both.permissions()).isEqualTo(narrow.permissions());
        assertThat(both.isWiderThan(wide)).isFalse();
        assertThat(both.isWiderThan(narrow)).isFalse();
        assertThat(both.visibility().shows(ONE, null)).isFalse();
        assertThat(both.visibility().shows(TWO, null)).isFalse();
        assertThat(both.visibility().shows(new MedicineId(UUID.randomUUID()), SensitiveClass.GENETIC))
                .isFalse();
    }
}
