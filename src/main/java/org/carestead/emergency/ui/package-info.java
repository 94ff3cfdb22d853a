/** Emergency access on the pages of helpers and of people one helps, and the screens on which a member sets it. */
@NullMarked
package org.carestead.emergency.ui;

import org.jspecify.annotations.NullMarked;
