package org.carestead.approval;

/** What came of an answer. */
public sealed interface AnswerOutcome {

    /** It is as the person said, and committed. */
    record Done() implements AnswerOutcome {}

    /** Nothing was done. */
    record Refused(AnswerRefusal reason) implements AnswerOutcome {}
}
