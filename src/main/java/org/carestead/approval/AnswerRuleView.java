package org.carestead.approval;

import java.math.BigDecimal;
import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers what somebody asks who must ask first: the member's rule, or the member each time.
 *
 * @param upTo in US dollars, each time; null: there is no rule, the member answers
 * @param lastAnswerAt null: the rule has not answered yet
 */
public record AnswerRuleView(
        GrantId grant,
        PersonId caregiver,
        String caregiverName,
        String caregiverInitials,
        @Nullable BigDecimal upTo,
        long answers,
        @Nullable Instant lastAnswerAt) {}
