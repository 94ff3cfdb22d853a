/** People, their contact points, their language. */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"pulse", "database", "vault", "courier"})
@NullMarked
package org.carestead.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
