package org.carestead.staff;

import java.time.Instant;

/** A hat, and since when somebody wears it. */
public record WornHat(Hat hat, Instant since) {}
