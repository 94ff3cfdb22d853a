package org.carestead.approval;

/** What came of a wish to set or stop a rule. */
public sealed interface AnswerRuleOutcome {

    /** Done and committed: from now on it answers so, or no longer. */
    record Done() implements AnswerRuleOutcome {}

    /** Nothing was changed, and the attempt is recorded. */
    record Refused(AnswerRuleRefusal reason) implements AnswerRuleOutcome {}
}
