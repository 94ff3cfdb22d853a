/** Transactions that got in each other's way: told apart from faults, and tried again. */
@ApplicationModule(
        displayName = "Conflict",
        allowedDependencies = {})
@NullMarked
package org.carestead.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
