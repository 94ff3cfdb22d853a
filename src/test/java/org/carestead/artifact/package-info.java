/** The portal as it is shipped: what is in the jar, and how it starts. */
@NullMarked
package org.carestead.artifact;

import org.jspecify.annotations.NullMarked;
