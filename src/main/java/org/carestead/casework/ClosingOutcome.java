package org.carestead.casework;

/** What came of saying that something was all right. */
public sealed interface ClosingOutcome {

    /** The case is closed. Whoever was paused stays paused until the member resumes it. */
    record Closed() implements ClosingOutcome {}

    /** Nothing was changed, and the attempt is recorded. */
    record Refused(CaseRefusal reason) implements ClosingOutcome {}
}
