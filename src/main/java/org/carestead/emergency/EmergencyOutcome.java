package org.carestead.emergency;

/** What came of a wish about emergency access. */
public sealed interface EmergencyOutcome {

    /** Done and committed. */
    record Done() implements EmergencyOutcome {}

    /** Nothing was done, and the attempt is recorded. */
    record Refused(EmergencyRefusal reason) implements EmergencyOutcome {}
}
