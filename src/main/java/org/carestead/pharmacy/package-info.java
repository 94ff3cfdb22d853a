/** Medicines, refills and orders, claims and costs, prior authorizations; every call for somebody takes an Authority. */
@ApplicationModule(
        displayName = "Pharmacy",
        allowedDependencies = {
            "database",
            "vault",
            "pulse",
            "person",
            "signin",
            "member",
            "access",
            "grant",
            "approval",
            "kit"
        })
@NullMarked
package org.carestead.pharmacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
