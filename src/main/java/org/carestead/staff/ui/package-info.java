/** Where staff start, and where an administrator gives and takes hats. */
@NullMarked
package org.carestead.staff.ui;

import org.jspecify.annotations.NullMarked;
