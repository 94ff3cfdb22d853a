/** Emergency access: a trusted person, named in advance, asks; the member may refuse; unanswered it opens for a time. */
@ApplicationModule(
        displayName = "Emergency",
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
            "grant",
            "grant::ui",
            "casework",
            "kit"
        })
@NullMarked
package org.carestead.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
