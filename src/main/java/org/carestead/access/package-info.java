/** Who may act for whom at this moment: permissions, visibility, policies, authority. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"database", "pulse", "person", "signin", "member"})
@NullMarked
package org.carestead.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
