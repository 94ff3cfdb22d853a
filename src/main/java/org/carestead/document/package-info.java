/** Papers that a screen reader can read. Knows nothing of what they say; everybody may write one. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {})
@NullMarked
package org.carestead.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
