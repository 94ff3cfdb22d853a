/** What was sent to me, how I want to be told, and the bell. */
@NullMarked
package org.carestead.notice.ui;

import org.jspecify.annotations.NullMarked;
