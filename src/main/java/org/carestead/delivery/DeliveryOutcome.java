package org.carestead.delivery;

import java.time.Instant;
import org.carestead.approval.ApprovalId;
import org.carestead.person.PersonId;

/** What came of changing something about delivery, or of asking to. */
public sealed interface DeliveryOutcome {

    /** It is as wanted. */
    record Changed() implements DeliveryOutcome {}

    /** The member has been asked, and can answer until then. */
    record Asked(ApprovalId approval, Instant until) implements DeliveryOutcome {}

    /** Somebody has asked to change the same, and it waits. */
    record AlreadyAsked(PersonId by, Instant until) implements DeliveryOutcome {}

    /** Nothing was changed: a caregiver is new, or has lately changed how they sign in, and may from then on. */
    record TooNew(Instant until) implements DeliveryOutcome {}

    /** Nothing was changed. */
    record Refused(DeliveryRefusal reason) implements DeliveryOutcome {}
}
