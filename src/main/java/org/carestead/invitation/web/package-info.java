/** The invitation's pages: plain, and the same whether or not somebody is signed in. */
@NullMarked
package org.carestead.invitation.web;

import org.jspecify.annotations.NullMarked;
