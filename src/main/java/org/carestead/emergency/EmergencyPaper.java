package org.carestead.emergency;

import org.carestead.authorization.PaperText;

/** What comes before a signature. */
public sealed interface EmergencyPaper {

    /** The authorization to be read and signed. */
    record ToRead(PaperText text) implements EmergencyPaper {}

    /** There is nothing to sign: it would be refused. */
    record Refused(EmergencyRefusal reason) implements EmergencyPaper {}
}
