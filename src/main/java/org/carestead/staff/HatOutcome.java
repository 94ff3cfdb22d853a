package org.carestead.staff;

/** What came of giving or taking a hat. */
public sealed interface HatOutcome {

    /** It is so, and committed. */
    record Done(StaffPerson person) implements HatOutcome {}

    /** Nothing was changed. */
    record Refused(HatRefusal reason) implements HatOutcome {}
}
