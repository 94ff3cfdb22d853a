/** Where a member follows what is being looked into. */
@NamedInterface("ui")
@NullMarked
package org.carestead.casework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
