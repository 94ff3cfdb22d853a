/** Which open screens must look again. */
@ApplicationModule(
        displayName = "Pulse",
        allowedDependencies = {})
@NullMarked
package org.carestead.pulse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
