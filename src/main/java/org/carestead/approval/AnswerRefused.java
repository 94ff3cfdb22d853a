package org.carestead.approval;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to answer, or take back, a question that is not theirs, or not open.
 *
 * @param member null where there is no such question
 */
public record AnswerRefused(@Nullable MemberId member, PersonId by, AnswerRefusal reason) {}
