package org.carestead.authorization;

/** Why an authorization was not signed. */
public enum SigningRefusal {
    /** A fresh proof is needed. */
    PROVE_ITS_YOU,
    /** What was typed is not the member's name. */
    NOT_YOUR_NAME,
    /** The text is not the one that was read. */
    TEXT_CHANGED
}
