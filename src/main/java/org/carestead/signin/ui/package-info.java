/** Proving oneself again without leaving the screen. */
@NamedInterface("ui")
@NullMarked
package org.carestead.signin.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
