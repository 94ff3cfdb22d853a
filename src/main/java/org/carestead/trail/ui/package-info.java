/** The member's feed. */
@NullMarked
package org.carestead.trail.ui;

import org.jspecify.annotations.NullMarked;
