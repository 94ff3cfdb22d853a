package org.carestead.authorization;

/** What came of signing. */
public sealed interface SigningOutcome {

    /** It is signed and kept; it counts once the transaction commits. */
    record Done(PaperId paper) implements SigningOutcome {}

    /** Nothing was signed. Whoever asked records the attempt, for it was part of theirs. */
    record Refused(SigningRefusal reason) implements SigningOutcome {}
}
