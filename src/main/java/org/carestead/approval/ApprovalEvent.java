package org.carestead.approval;

import java.math.BigDecimal;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a question to the member. */
public sealed interface ApprovalEvent {

    Question question();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** Which question it is about. */
    record Question(
            ApprovalId approval, MemberId member, GrantId grant, PersonId caregiver, ActionKind action, UUID subject) {

        static Question of(Approval approval) {
            return new Question(
                    approval.id(),
                    approval.member(),
                    approval.grant(),
                    approval.preparedBy().person(),
                    approval.action(),
                    approval.subject());
        }
    }

    /** A caregiver has prepared something; nothing is done before the member's yes. */
    record ActionPrepared(Question question, PersonId by) implements ApprovalEvent {}

    /**
     * Nobody was asked: a rule of the member said yes, and it was done.
     *
     * @param by the caregiver
     * @param cost what the member paid the last time, in US dollars, by which the rule went
     */
    record ActionAnsweredByRule(Question question, PersonId by, BigDecimal cost) implements ApprovalEvent {}

    /** The member said yes. */
    record ApprovalGiven(Question question, PersonId by) implements ApprovalEvent {}

    /** The member said no. */
    record ApprovalDenied(Question question, PersonId by) implements ApprovalEvent {}

    /**
     * There will be no answer any more.
     *
     * @param timeUp true where nobody answered in time; false where the access went first
     */
    record ActionLapsed(Question question, @Nullable PersonId by, boolean timeUp) implements ApprovalEvent {}

    /** The caregiver took it back. */
    record ActionWithdrawn(Question question, PersonId by) implements ApprovalEvent {}

    /** Somebody did it in another way meanwhile, or it cannot be done any more. */
    record ActionOvertaken(Question question, PersonId by) implements ApprovalEvent {}
}
