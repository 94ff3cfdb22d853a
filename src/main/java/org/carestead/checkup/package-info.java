/** What helpers use of what they may: the check-up every six months, and what nobody used for a year is paused. */
@ApplicationModule(
        displayName = "Check-up",
        allowedDependencies = {
            "database",
            "pulse",
            "courier",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "grant::ui",
            "kit"
        })
@NullMarked
package org.carestead.checkup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
