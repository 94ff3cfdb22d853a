package org.carestead.emergency;

import java.time.Instant;

/**
 * What the page behind a link tells: nothing that the message did not say.
 *
 * @param trustedName who has asked
 */
public record OpenVeto(String trustedName, Instant opensAt) {}
