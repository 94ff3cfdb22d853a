/** The check-up, and the card that leads to it. */
@NullMarked
package org.carestead.checkup.ui;

import org.jspecify.annotations.NullMarked;
