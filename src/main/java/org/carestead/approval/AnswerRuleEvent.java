package org.carestead.approval;

import java.math.BigDecimal;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a rule that answers for a member. */
public sealed interface AnswerRuleEvent {

    /** Who did it, or tried. */
    PersonId by();

    /**
     * The member has set a rule, or another limit.
     *
     * @param upTo in US dollars, each time
     */
    record AnswerRuleSet(GrantId grant, MemberId member, PersonId caregiver, PersonId by, BigDecimal upTo)
            implements AnswerRuleEvent {}

    /** The member answers themselves again. */
    record AnswerRuleStopped(GrantId grant, MemberId member, PersonId caregiver, PersonId by)
            implements AnswerRuleEvent {}

    /**
     * Somebody wanted to set or stop one and was refused.
     *
     * @param member null where no grant of one's own was named
     */
    record AnswerRuleRefused(@Nullable MemberId member, PersonId by, AnswerRuleRefusal reason)
            implements AnswerRuleEvent {}
}
