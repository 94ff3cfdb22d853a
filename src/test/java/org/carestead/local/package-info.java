/** What runs on a developer's own machine only: database, sample household, message tray. Never in the artifact. */
@NullMarked
package org.carestead.local;

import org.jspecify.annotations.NullMarked;
