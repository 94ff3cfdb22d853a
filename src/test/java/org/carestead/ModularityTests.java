package org.carestead;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between modules run one way, as each package says. */
class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(Carestead.class).verify();
    }
}
