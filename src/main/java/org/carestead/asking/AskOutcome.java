package org.carestead.asking;

/** What came of a wish of whoever asks. */
public sealed interface AskOutcome {

    /** Taken. It says nothing about whether there is such a member. */
    record Done() implements AskOutcome {}

    /** Not taken. */
    record Refused(AskRefusal reason) implements AskOutcome {}
}
