/** Who is at the keyboard: passwords, sign-ins, assurance, fresh proofs, delays, devices. */
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"vault", "pulse", "database", "courier", "person", "kit"})
@NullMarked
package org.carestead.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
