/** What can be done about a prior authorization, and what became of it: steps towards the plan and the prescriber. */
@ApplicationModule(
        displayName = "Prior authorization",
        allowedDependencies = {
            "database",
            "pulse",
            "person",
            "signin",
            "member",
            "access",
            "approval",
            "pharmacy",
            "pharmacy::ui",
            "kit"
        })
@NullMarked
package org.carestead.priorauthorization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
