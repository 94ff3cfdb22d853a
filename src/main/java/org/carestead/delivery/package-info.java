/** Where a member's medicines go and how they are paid; every call for somebody takes an Authority. */
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {
            "database",
            "vault",
            "pulse",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "grant",
            "approval",
            "pharmacy",
            "pharmacy::ui",
            "kit"
        })
@NullMarked
package org.carestead.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
