/** The screens of the pharmacy: one's own, and the same for a member whom one helps. */
@NamedInterface("ui")
@NullMarked
package org.carestead.pharmacy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
