/** Who may act for whom: invitations, grants, authority. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {
            "conflict",
            "vault",
            "pulse",
            "courier",
            "person",
            "signin",
            "signin::ui",
            "member",
            "kit"
        })
@NullMarked
package org.carestead.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
