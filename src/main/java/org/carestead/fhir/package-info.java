/** Feeds from the plan: FHIR R4 in. */
@ApplicationModule(
        displayName = "FHIR",
        allowedDependencies = {"pulse", "database", "vault", "member", "access", "pharmacy"})
@NullMarked
package org.carestead.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
