package org.carestead.notice;

/** What came of a choice. */
public sealed interface ChoiceOutcome {

    /** From the next notice on. */
    record Done() implements ChoiceOutcome {}

    /** Nothing was changed. */
    record Refused(ChoiceRefusal reason) implements ChoiceOutcome {}
}
