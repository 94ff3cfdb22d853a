/** Who works for the plan and in which role: administrator, privacy officer, pharmacist, member services. */
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"database", "pulse", "person", "signin", "signin::ui", "kit"})
@NullMarked
package org.carestead.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
