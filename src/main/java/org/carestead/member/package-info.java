/** Who the plan covers: member ids, coverage, birth dates; claiming one's membership. */
@ApplicationModule(
        displayName = "Member",
        allowedDependencies = {"pulse", "database", "vault", "courier", "person", "signin", "kit"})
@NullMarked
package org.carestead.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
