/** What both sides keep of a grant: the receipt, and copies of what was signed. */
@ApplicationModule(
        displayName = "Receipt",
        allowedDependencies = {
            "pulse",
            "person",
            "signin",
            "member",
            "access",
            "authorization",
            "grant",
            "grant::ui",
            "document",
            "kit"
        })
@NullMarked
package org.carestead.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
