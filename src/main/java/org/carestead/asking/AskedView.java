package org.carestead.asking;

import java.time.Instant;

/** A question, as whoever asked sees it: whom they named, since when, until when. Nothing of what came of it. */
public record AskedView(AskId id, String name, Instant askedAt, Instant lapsesAt) {}
