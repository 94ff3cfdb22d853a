package org.carestead.approval;

import java.time.Instant;
import org.carestead.person.PersonId;

/** What came of preparing something. */
public sealed interface PrepareOutcome {

    /** The member has been asked, and can answer until then. */
    record Asked(ApprovalId approval, Instant until) implements PrepareOutcome {}

    /** Somebody has asked the same, and it waits. */
    record AlreadyAsked(PersonId by, Instant until) implements PrepareOutcome {}
}
