/** The screens of what both sides keep: my access, and the papers of somebody who helps me. */
@NullMarked
package org.carestead.receipt.ui;

import org.jspecify.annotations.NullMarked;
