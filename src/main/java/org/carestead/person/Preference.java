package org.carestead.person;

/** What a person has set for themselves and no rule depends on. */
public enum Preference {
    /** By which way, and in which language, they are told what. */
    NOTICES,
    /** When they want to hear nothing. */
    QUIET_HOURS
}
