package org.carestead.priorauthorization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a step can be taken today: yes and until when, or why not. */
public sealed interface StepAdvice {

    /**
     * It can.
     *
     * @param until the last day; null: as long as things stand so
     */
    record Possible(@Nullable LocalDate until) implements StepAdvice {}

    /** It could until that day. */
    record TooLate(LocalDate since) implements StepAdvice {}

    /** There is no need: the answer must come by that day anyway. */
    record AnswerIsNear(LocalDate by) implements StepAdvice {}
}
