/** The member's yes or no to what a caregiver who must ask first has prepared. */
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {
            "database",
            "pulse",
            "courier",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "grant",
            "grant::ui",
            "kit"
        })
@NullMarked
package org.carestead.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
