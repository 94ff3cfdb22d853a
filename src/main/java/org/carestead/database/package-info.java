/** What this database asks of everybody: conflicts told apart from faults and tried again, moments kept in UTC. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.carestead.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
