package org.carestead.grant;

import org.carestead.authorization.PaperText;

/** What comes before a change of a grant. */
public sealed interface GrantPaper {

    /** The authorization to be read and signed. */
    record ToRead(PaperText text) implements GrantPaper {}

    /** It gives no more than before, nor for longer: it is done without a signature. */
    record NotNeeded() implements GrantPaper {}

    /** There is nothing to sign: it would be refused. */
    record Refused(GrantRefusal reason) implements GrantPaper {}
}
