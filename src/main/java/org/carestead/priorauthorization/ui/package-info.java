/** The steps on the cards of prior authorizations. */
@NullMarked
package org.carestead.priorauthorization.ui;

import org.jspecify.annotations.NullMarked;
