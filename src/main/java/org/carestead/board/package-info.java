/** What is due for everybody whom one helps. */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {
            "pulse",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "grant::ui",
            "approval",
            "pharmacy",
            "pharmacy::ui",
            "priorauthorization",
            "kit"
        })
@NullMarked
package org.carestead.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
