package org.carestead.emergency;

import org.carestead.authorization.PaperText;

/** What comes before a signature. */
public sealed interface EmergencyPaper {

    /** The authorization to be read and signed. */
    record ToRead(PaperText text) implements EmergencyPaper {}

    /** It gives no more than before, nor sooner: it is done without a signature. */
    record NotNeeded() implements EmergencyPaper {}

    /** There is nothing to sign: it would be refused. */
    record Refused(EmergencyRefusal reason) implements EmergencyPaper {}
}
