package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.carestead.grant.PermissionTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be given, and what is more than what. */
class PermissionsTests {

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"ASK_FIRST", "ACT"})
    void refillsNeedMedicines(Level level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permissions.of(area -> area == Area.REFILLS ? level : Level.NONE));
        assertThat(Permissions.NOTHING.with(Area.REFILLS, level).medicines()).isEqualTo(Level.VIEW);
    }

    @Test
    void takingMedicinesAwayTakesOrderingAway() {
        Permissions helps = PermissionTemplate.HELPS_WITH_REFILLS.permissions();

        assertThat(helps.with(Area.MEDICINES, Level.NONE))
                .isEqualTo(Permissions.NOTHING.with(Area.REFILLS, Level.VIEW));
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"ASK_FIRST", "ACT"})
    void nobodyCanDoAnythingWithClaimsOrMedicines(Level level) {
        assertThatIllegalArgumentException().isThrownBy(() -> Permissions.NOTHING.with(Area.CLAIMS, level));
        assertThatIllegalArgumentException().isThrownBy(() -> Permissions.NOTHING.with(Area.MEDICINES, level));
    }

    @Test
    void moreInOneAreaIsWiderWhateverTheOthersSay() {
        Permissions helps = PermissionTemplate.HELPS_WITH_REFILLS.permissions();
        Permissions sees = PermissionTemplate.SEES_EVERYTHING.permissions();

        assertThat(helps.isWiderThan(helps)).isFalse();
        assertThat(helps.isWiderThan(sees)).isTrue();
        assertThat(sees.isWiderThan(helps)).isTrue();
        assertThat(helps.with(Area.REFILLS, Level.VIEW).isWiderThan(helps)).isFalse();
    }

    @Test
    void noTemplateReachesAddressesAndPaymentMethods() {
        assertThat(PermissionTemplate.values())
                .allSatisfy(template ->
                        assertThat(template.permissions().delivery()).isEqualTo(Level.NONE));
    }

    @Test
    void messagesAreReadOrWrittenAndNeverAskedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Permissions.NOTHING.with(Area.MESSAGES, Level.ASK_FIRST));
        assertThat(Permissions.NOTHING.with(Area.MESSAGES, Level.ACT))
                .isEqualTo(Permissions.of(area -> area == Area.MESSAGES ? Level.ACT : Level.NONE));
    }

    @Test
    void upToALevelGoesAsFarAsEachAreaDoes() {
        assertThat(Permissions.upTo(Level.ACT))
                .isEqualTo(new Permissions(Level.VIEW, Level.ACT, Level.VIEW, Level.ACT, Level.ACT, Level.ACT));
        assertThat(Permissions.upTo(Level.ASK_FIRST).messages()).isEqualTo(Level.VIEW);
    }
}
