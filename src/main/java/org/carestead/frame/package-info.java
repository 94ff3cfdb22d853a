/** The Vaadin frame and the wiring: layout, menu, error handler, the two security chains, clock, start-up checks. */
@ApplicationModule(
        displayName = "Frame",
        allowedDependencies = {
            "database",
            "vault",
            "pulse",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "pharmacy",
            "staff",
            "kit"
        })
@NullMarked
package org.carestead.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
