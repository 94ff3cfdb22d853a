package org.carestead.pharmacy;

import java.time.Instant;
import org.carestead.approval.ApprovalId;
import org.carestead.person.PersonId;

/** What came of ordering a refill, or of preparing it. */
public sealed interface RefillOutcome {

    /** The pharmacy is asked to fill it. */
    record Ordered(OrderId order) implements RefillOutcome {}

    /** The prescriber is asked for a new prescription. */
    record RenewalRequested(OrderId order, RefillAdvice.RenewalReason reason) implements RefillOutcome {}

    /** The pharmacy is asked to fill it: a rule of the member answered yes. */
    record OrderedByRule(OrderId order) implements RefillOutcome {}

    /** Nothing is ordered; the member has been asked and can answer until then. */
    record Asked(ApprovalId approval, Instant until) implements RefillOutcome {}

    /** Somebody has asked the member already, who can answer until then. */
    record AlreadyAsked(PersonId by, Instant until) implements RefillOutcome {}

    /** Somebody was quicker; there is one order and it is theirs. */
    record AlreadyUnderWay(OrderKind kind, PersonId by) implements RefillOutcome {}

    /** Not today; the advice says why and what next. */
    record NotNow(RefillAdvice why) implements RefillOutcome {}

    /** No such medicine, or none that may be known. */
    record NotThere() implements RefillOutcome {}
}
