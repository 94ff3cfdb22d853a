/** The standing permission of one person to act for one member: made, changed, paused, ended. */
@ApplicationModule(
        displayName = "Grant",
        allowedDependencies = {
            "database",
            "pulse",
            "courier",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "authorization",
            "authorization::ui",
            "kit"
        })
@NullMarked
package org.carestead.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
