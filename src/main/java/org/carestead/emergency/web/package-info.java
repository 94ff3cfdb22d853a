/** The page behind the link that says no: plain, and the same whether or not somebody is signed in. */
@NullMarked
package org.carestead.emergency.web;

import org.jspecify.annotations.NullMarked;
