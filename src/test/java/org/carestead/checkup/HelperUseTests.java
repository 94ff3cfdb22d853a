package org.carestead.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.checkup.HelperUse.Advice;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.Test;

/** What is left when what nobody used is taken back. */
class HelperUseTests {

    private static final GrantId GRANT = GrantId.next();
    private static final Permissions HELPS =
            Permissions.NOTHING.with(Area.REFILLS, Level.ACT).with(Area.CLAIMS, Level.VIEW);

    @Test
    void areaThatWasNeverUsedIsTakenBack() {
        Permissions left = narrowed(HELPS, use(Area.MEDICINES, Level.VIEW), use(Area.REFILLS, Level.ACT));

        assertThat(left).isEqualTo(Permissions.NOTHING.with(Area.REFILLS, Level.ACT));
    }

    @Test
    void whoOnlyLookedCanOnlyLook() {
        Permissions left = narrowed(HELPS, use(Area.MEDICINES, Level.VIEW), use(Area.REFILLS, Level.VIEW));

        assertThat(left.level(Area.REFILLS)).isEqualTo(Level.VIEW);
    }

    @Test
    void ordersKeepTheMedicinesTheyNeed() {
        assertThat(narrowed(HELPS, use(Area.REFILLS, Level.ACT)).level(Area.MEDICINES))
                .isEqualTo(Level.VIEW);
    }

    @Test
    void whatWasUsedWhenMoreWasAllowedCountsAsFarAsIsAllowedNow() {
        Permissions sees = HELPS.with(Area.REFILLS, Level.VIEW);

        assertThat(narrowed(sees, use(Area.REFILLS, Level.ACT)).level(Area.REFILLS))
                .isEqualTo(Level.VIEW);
    }

    @Test
    void neverWiderWhateverWasAllowedAndUsed() {
        Random random = new Random(20261126);
        for (int i = 0; i < 5_000; i++) {
            Permissions allowed = any(random);
            AreaUse[] used = Arrays.stream(Area.values())
                    .filter(area -> random.nextBoolean())
                    .map(area -> use(area, level(random, area)))
                    .filter(use -> use.level() != Level.NONE)
                    .toArray(AreaUse[]::new);

            Permissions left = narrowed(allowed, used);

            assertThat(left.isWiderThan(allowed)).as(allowed + " → " + left).isFalse();
            for (AreaUse use : used) {
                Level before = allowed.level(use.area());
                Level still = use.level().covers(before) ? before : use.level();
                assertThat(left.level(use.area()).covers(still))
                        .as(use.toString())
                        .isTrue();
            }
        }
    }

    private static Permissions any(Random random) {
        Permissions permissions = Permissions.NOTHING;
        for (Area area : Area.values()) {
            permissions = permissions.with(area, level(random, area));
        }
        return permissions;
    }

    private static Level level(Random random, Area area) {
        List<Level> levels = Stream.of(Level.values()).filter(area::allows).toList();
        return levels.get(random.nextInt(levels.size()));
    }

    private static AreaUse use(Area area, Level level) {
        return new AreaUse(GRANT, area, level, 1, Instant.EPOCH);
    }

    private static Permissions narrowed(Permissions permissions, AreaUse... used) {
        return new HelperUse(
                        GRANT,
                        PersonId.next(),
                        "Dana",
                        "Dana",
                        "D",
                        Instant.EPOCH,
                        permissions,
                        List.of(used),
                        Advice.NARROW,
                        0)
                .narrowed();
    }
}
