/** The screen of delivery and payment: one's own, and the same for a member whom one helps. */
@NullMarked
package org.carestead.delivery.ui;

import org.jspecify.annotations.NullMarked;
