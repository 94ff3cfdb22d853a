/** The authorization: what a member signs before somebody may help, its text, its signature, its paper. */
@ApplicationModule(
        displayName = "Authorization",
        allowedDependencies = {
            "database",
            "vault",
            "person",
            "signin",
            "signin::ui",
            "member",
            "access",
            "document",
            "kit"
        })
@NullMarked
package org.carestead.authorization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
