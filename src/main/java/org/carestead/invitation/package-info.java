/** The offer of a grant: link, passcode, acceptance, an account of one's own for whoever was invited. */
@ApplicationModule(
        displayName = "Invitation",
        allowedDependencies = {
            "database",
            "vault",
            "pulse",
            "courier",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "authorization",
            "authorization::ui",
            "document",
            "grant",
            "grant::ui",
            "kit"
        })
@NullMarked
package org.carestead.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
