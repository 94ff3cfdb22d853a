/** The screens of the privacy officer, and the member's own accounting of disclosures. */
@NullMarked
package org.carestead.privacy.ui;

import org.jspecify.annotations.NullMarked;
