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
                .isThrownBy(() -> new Permissions(Level.NONE, level, Level.NONE, Level.NONE));
        assertThat(Permissions.NOTHING.with(Area.REFILLS, level).medicines()).isEqualTo(Level.VIEW);
    }

    @Test
    void takingMedicinesAwayTakesOrderingAway() {
        Permissions helps = PermissionTemplate.HELPS_WITH_REFILLS.permissions();

        assertThat(helps.with(Area.MEDICINES, Level.NONE))
                .isEqualTo(new Permissions(Level.NONE, Level.VIEW, Level.NONE, Level.NONE));
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
}
