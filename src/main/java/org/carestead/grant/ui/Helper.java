package org.carestead.grant.ui;

import java.time.LocalDate;
import org.carestead.grant.GrantView;

/**
 * Somebody who helps, as their card shows them.
 *
 * @param lastDay of the grant, as the member chose it; the grant itself ends with the day
 * @param endsSoon whether it is time to think of a renewal
 * @param keptBack how many of the member's medicines they do not know of
 */
record Helper(GrantView grant, String givenName, LocalDate lastDay, boolean endsSoon, int keptBack) {}
