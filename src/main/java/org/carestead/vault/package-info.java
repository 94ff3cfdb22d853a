/** Secrets at rest: sealed values by key id, and blind indexes to look them up. */
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {})
@NullMarked
package org.carestead.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
