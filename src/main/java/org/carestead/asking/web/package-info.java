/** The pages on which somebody without an account asks to help. */
@NullMarked
package org.carestead.asking.web;

import org.jspecify.annotations.NullMarked;
