package org.carestead.emergency;

/** Where emergency access stands; README.md draws it. */
public enum EmergencyState {
    /** Somebody is named and may ask. */
    NAMED,
    /** They have asked; it opens after the waiting time unless the member says no. */
    ASKED,
    /** The member said no; a new request is possible after a day. */
    REFUSED,
    /** It is open, for a time. */
    OPEN,
    /** The person is not trusted with it any more. */
    REMOVED
}
