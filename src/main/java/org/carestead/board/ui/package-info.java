/** The screen of everybody whom one helps. */
@NullMarked
package org.carestead.board.ui;

import org.jspecify.annotations.NullMarked;
