/** Shared pieces of the screens: person badge, cards, money and date formats. */
@ApplicationModule(
        displayName = "Kit",
        allowedDependencies = {"vault", "pulse", "database", "person"})
@NullMarked
package org.carestead.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
