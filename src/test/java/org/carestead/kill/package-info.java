/** The portal and its database killed in the middle of things, and what is there afterwards. */
@NullMarked
package org.carestead.kill;

import org.jspecify.annotations.NullMarked;
