/** Stand-ins: a caregiver who may hands part of what they may do to somebody else, for some days. */
@ApplicationModule(
        displayName = "Stand-in",
        allowedDependencies = {
            "database",
            "pulse",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "authorization",
            "authorization::ui",
            "grant",
            "grant::ui",
            "invitation",
            "kit"
        })
@NullMarked
package org.carestead.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
