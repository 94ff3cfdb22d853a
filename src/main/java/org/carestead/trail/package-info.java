/** What happened: listens to the events of all, appends, chains, shows. */
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {
            "pulse",
            "database",
            "vault",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "grant",
            "checkup",
            "asking",
            "approval",
            "emergency",
            "authorization",
            "standin",
            "invitation",
            "pharmacy",
            "priorauthorization",
            "delivery",
            "messaging",
            "casework",
            "casework::ui",
            "document",
            "staff",
            "privacy",
            "kit"
        })
@NullMarked
package org.carestead.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
