/** Random stories of giving, using and taking back access, told by all parties in any order. */
@NullMarked
package org.carestead.stories;

import org.jspecify.annotations.NullMarked;
