/** Carries a message to a contact point. Knows nothing of why. */
@ApplicationModule(
        displayName = "Courier",
        allowedDependencies = {"pulse", "database", "vault"})
@NullMarked
package org.carestead.courier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
