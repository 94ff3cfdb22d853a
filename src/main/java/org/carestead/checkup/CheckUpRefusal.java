package org.carestead.checkup;

/** Why the answer to a check-up was not taken; the name is the key of the words on the screen. */
public enum CheckUpRefusal {
    /** Only members have helpers to look at. */
    NOT_AVAILABLE,
    /** Access or use has changed since the member looked: pressing would do something else than what was shown. */
    CHANGED_MEANWHILE
}
