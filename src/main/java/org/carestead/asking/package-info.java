/** "I help this person, let me in": somebody asks to help a member, and learns nothing by asking. */
@ApplicationModule(
        displayName = "Asking",
        allowedDependencies = {
            "database",
            "pulse",
            "vault",
            "courier",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "grant::ui",
            "invitation",
            "kit"
        })
@NullMarked
package org.carestead.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
