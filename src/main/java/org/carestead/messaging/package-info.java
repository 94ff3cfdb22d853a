/** What a member, those who help them, and a desk of the plan write to each other. */
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {
            "database",
            "vault",
            "pulse",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "staff",
            "pharmacy",
            "pharmacy::ui",
            "kit"
        })
@NullMarked
package org.carestead.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
