package org.carestead.stories;

/** Something that somebody tries. Whose grant it is about is a caregiver; which medicine is 0 or 1; days count from today. */
sealed interface Step {

    /** About what Rosa gives; each is hers, but all try. */
    sealed interface OfGrant extends Step {
        Who by();

        Who whose();
    }

    /** About her medicines. */
    sealed interface OfRefill extends Step {
        Who by();
    }

    /** About standing in for Dana. */
    sealed interface OfStandIn extends Step {
        Who by();
    }

    /** What Rosa named for it. */
    sealed interface OfPlan extends Step {
        Who by();
    }

    /** What is written to the plan. */
    sealed interface OfMessages extends Step {}

    /** Where her medicines go. */
    sealed interface OfDelivery extends Step {}

    /** How they are paid. */
    sealed interface OfPayment extends Step {}

    /** Invites a caregiver whose access has ended, who accepts at once. */
    record Invite(Who by, Who whose, Share share, int lastDay) implements Step {}

    /** Looks at claims and costs. */
    record Costs(Who by) implements Step {}

    /** Answers the check-up: takes back what nobody uses, or keeps all. */
    record CheckUp(Who by, boolean narrows) implements Step {}

    /** Says that what a helper ordered last was not OK. */
    record Disown(Who by, Who whose) implements Step {}

    /** About Sam, whom Rosa trusts in an emergency. */
    sealed interface OfEmergency extends Step {
        Who by();
    }

    /** Nobody does it. */
    sealed interface OfTime extends Step {}

    /** Sets what a caregiver may do, and whether one medicine is hidden from them. */
    record Change(Who by, Who whose, Share share) implements OfGrant {}

    /** Until resumed, where the days are none. */
    record Pause(Who by, Who whose, int days) implements OfGrant {}

    record Resume(Who by, Who whose) implements OfGrant {}

    record End(Who by, Who whose, boolean quietly) implements OfGrant {}

    record Resign(Who by, Who whose) implements OfGrant {}

    /** Lets the access last until this day, later or earlier than before. */
    record Renew(Who by, Who whose, int lastDay) implements OfGrant {}

    /** Has a rule answer for the member, or no longer. */
    record Rule(Who by, Who whose, boolean on) implements OfGrant {}

    /** Orders a refill. */
    record Order(Who by, int medicine) implements OfRefill {}

    /** Prepares a refill for the member's answer. */
    record Prepare(Who by, int medicine) implements OfRefill {}

    /** Answers what was prepared last. */
    record Answer(Who by, boolean yes) implements OfRefill {}

    /** Takes it back. */
    record TakeBack(Who by) implements OfRefill {}

    /** Lets Dana have somebody stand in, or no longer. */
    record HandOver(Who by, boolean on) implements OfStandIn {}

    /** Asks Leo to stand in for Dana, which he does. */
    record Offer(Who by, Share share, int from, int lastDay) implements OfStandIn {}

    /** Takes back what was handed over. */
    record Recall(Who by) implements OfStandIn {}

    /** Asks for what Rosa named for an emergency. */
    record Ask(Who by) implements OfEmergency {}

    /** Says no to it. */
    record Refuse(Who by) implements OfEmergency {}

    /** Names Sam for an emergency. */
    record Name(Who by, Share share, int waitDays) implements OfPlan {}

    /** Has other things open, or after another wait. */
    record Plan(Who by, Share share, int waitDays) implements OfPlan {}

    /** Ends what is open. */
    record Close(Who by) implements OfPlan {}

    /** Does not trust Sam any more. */
    record Remove(Who by) implements OfPlan {}

    record Read(Who by) implements OfMessages {}

    /** Writes about a medicine. */
    record Write(Who by, int medicine) implements OfMessages {}

    /** Looks where they go. */
    record Where(Who by) implements OfDelivery {}

    /** Has them go elsewhere. */
    record Move(Who by) implements OfDelivery {}

    /** Asks for it. */
    record AskToMove(Who by) implements OfDelivery {}

    record AnswerMove(Who by, boolean yes) implements OfDelivery {}

    /** Looks how they are paid. */
    record HowPaid(Who by) implements OfPayment {}

    /** Has them paid with a card of their own. */
    record Pay(Who by) implements OfPayment {}

    /** Asks for it. */
    record AskToPay(Who by) implements OfPayment {}

    record AnswerPay(Who by, boolean yes) implements OfPayment {}

    /** Takes back what they asked. */
    record TakeBackPay(Who by) implements OfPayment {}

    /** Time passes, until proofs are stale and then some. */
    record Wait(int minutes) implements OfTime {}

    /** Whole days pass; what was to happen in time has not been noted yet. */
    record Sleep(int days) implements OfTime {}

    /** What was to happen by now is noted, perhaps late. */
    record Tasks() implements OfTime {}

    /** Somebody proves again who they are. */
    record Prove(Who by) implements OfTime {}
}
