package org.carestead.authorization;

import java.time.Instant;

/** A signed authorization, in a list. */
public record PaperView(PaperId id, Instant signedAt) {}
