package org.carestead.pharmacy;

import org.carestead.person.PersonId;

/** What came of taking an order back. */
public sealed interface CancelOutcome {

    /** It is taken back. */
    record Cancelled() implements CancelOutcome {}

    /** It has gone too far: call the pharmacy. */
    record TooLate(OrderState state) implements CancelOutcome {}

    /** Only whoever ordered it, or the member, takes it back. */
    record OrderedBySomebodyElse(PersonId by) implements CancelOutcome {}

    /** No such order, or none that may be known. */
    record NotThere() implements CancelOutcome {}
}
