/** Reading and writing messages: one's own, and those of a member whom one helps. */
@NullMarked
package org.carestead.messaging.ui;

import org.jspecify.annotations.NullMarked;
