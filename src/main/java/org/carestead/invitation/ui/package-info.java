/** The screens of inviting somebody. */
@NullMarked
package org.carestead.invitation.ui;

import org.jspecify.annotations.NullMarked;
