/** The pages of signing in: plain HTML, no session. */
@NullMarked
package org.carestead.signin.web;

import org.jspecify.annotations.NullMarked;
