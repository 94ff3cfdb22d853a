package org.carestead.signin;

import java.time.Instant;

/** The answer to asking for a code. */
public sealed interface CodeSent {

    /** It is on its way. */
    record OnItsWay() implements CodeSent {}

    /** The last one is too recent; another can be sent from this time on. */
    record TooSoon(Instant again) implements CodeSent {}

    /** No more codes in this flow; it has to be begun anew. */
    record TooMany() implements CodeSent {}
}
