/** Something to be looked into, by the person or the desk: acts that a member says were not OK. */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"database", "pulse", "person", "signin", "signin::ui", "member", "access", "grant", "kit"
        })
@NullMarked
package org.carestead.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
