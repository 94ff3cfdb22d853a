package org.carestead.grant;

/** What came of a wish to change a grant. */
public sealed interface GrantOutcome {

    /** Done and committed: nothing that the grant no longer allows can still take effect. */
    record Done() implements GrantOutcome {}

    /** Nothing was changed, and the attempt is recorded. */
    record Refused(GrantRefusal reason) implements GrantOutcome {}
}
