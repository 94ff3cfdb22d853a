package org.carestead.priorauthorization;

import java.util.Map;
import org.carestead.approval.AskedView;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about one prior authorization, and what is under way.
 *
 * @param advice what makes sense, possible or not, in the order of the kinds; empty while something is under way
 * @param open what was sent and is not answered; null: nothing
 * @param asked what the member has been asked, or has lately answered to the one who looks; null: nothing
 * @param askedFor of which kind that is, while it waits; null: nothing waits
 */
public record StepsSeen(
        Map<StepKind, StepAdvice> advice,
        @Nullable StepView open,
        @Nullable AskedView asked,
        @Nullable StepKind askedFor) {}
