/** Stand-ins on the pages of helpers and of people one helps, and the screen on which a caregiver asks somebody. */
@NullMarked
package org.carestead.standin.ui;

import org.jspecify.annotations.NullMarked;
