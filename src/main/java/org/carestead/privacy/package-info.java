/** The privacy officer's part: who saw or did what, when and by what right; whether the trail is whole. */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "database",
            "pulse",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "grant",
            "staff",
            "document",
            "kit"
        })
@NullMarked
package org.carestead.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
