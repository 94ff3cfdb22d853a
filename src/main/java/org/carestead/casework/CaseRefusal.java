package org.carestead.casework;

/** Why nothing was opened or closed. */
public enum CaseRefusal {
    /** Not there, not yours, done by yourself or by nobody, closed already: one answer. */
    NOT_AVAILABLE
}
