@NullMarked
package org.carestead;

import org.jspecify.annotations.NullMarked;
