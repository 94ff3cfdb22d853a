/** The authorization on a screen: to be read, and signed. */
@NamedInterface("ui")
@NullMarked
package org.carestead.authorization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
