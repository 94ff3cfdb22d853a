package org.carestead.priorauthorization;

import java.time.Instant;
import org.carestead.person.PersonId;

/** What came of taking a step, or of preparing it. */
public sealed interface StepOutcome {

    /** It is on its way. */
    record Sent(StepId step) implements StepOutcome {}

    /** Nothing is sent; the member has been asked and can answer until then. */
    record Asked(Instant until) implements StepOutcome {}

    /** Somebody has asked the member already about this medicine, who can answer until then. */
    record AlreadyAsked(PersonId by, Instant until) implements StepOutcome {}

    /** Somebody was quicker; the plan or the prescriber has not answered yet. */
    record AlreadyUnderWay(StepKind kind, PersonId by) implements StepOutcome {}

    /** Not today; the advice says why. */
    record NotNow(StepAdvice why) implements StepOutcome {}

    /** It wants a sentence of one's own, of {@link Steps#LONGEST_WORDS} characters at most. */
    record WordsNeeded() implements StepOutcome {}

    /** No such authorization, none that may be known, or nothing of this kind can be done about it. */
    record NotThere() implements StepOutcome {}
}
