package org.carestead.casework;

/** What came of saying that something was not OK. */
public sealed interface OpeningOutcome {

    /**
     * A case is open, and the member has got a mail about it.
     *
     * @param paused whether there was an access that was paused with it
     * @param refused whether an emergency was asked for, which was refused with it
     */
    record Opened(CaseId id, boolean paused, boolean refused) implements OpeningOutcome {}

    /** There is one about this already, open or closed; nothing was changed. */
    record AlreadyThere(CaseId id) implements OpeningOutcome {}

    /** Nothing was changed, and the attempt is recorded. */
    record Refused(CaseRefusal reason) implements OpeningOutcome {}
}
