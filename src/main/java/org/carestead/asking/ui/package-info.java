/** Where one asks, and the card with which a member answers. */
@NullMarked
package org.carestead.asking.ui;

import org.jspecify.annotations.NullMarked;
