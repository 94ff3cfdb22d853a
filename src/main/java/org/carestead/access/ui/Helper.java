package org.carestead.access.ui;

import org.carestead.access.GrantView;

/**
 * Somebody who helps, as their card shows them.
 *
 * @param keptBack how many of the member's medicines they do not know of
 */
record Helper(GrantView grant, String givenName, int keptBack) {}
