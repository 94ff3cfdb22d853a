/** Who is told what, in which words. Listens to the events of all and hands to the courier; nobody imports it. */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "database",
            "pulse",
            "courier",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "checkup",
            "asking",
            "invitation",
            "approval",
            "delivery",
            "emergency",
            "pharmacy",
            "priorauthorization",
            "messaging",
            "casework",
            "staff",
            "standin",
            "kit"
        })
@NullMarked
package org.carestead.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
