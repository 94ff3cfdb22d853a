package org.carestead.checkup;

/** What came of the answer to a check-up. */
public sealed interface CheckUpOutcome {

    /** Done and committed; the next one is due in six months. */
    record Done() implements CheckUpOutcome {}

    /** Nothing was changed. */
    record Refused(CheckUpRefusal reason) implements CheckUpOutcome {}
}
