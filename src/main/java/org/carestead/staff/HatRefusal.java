package org.carestead.staff;

/** Why a hat is not given or taken; the name is the key of the words on the screen. */
public enum HatRefusal {
    /** Whoever asks is no administrator (any more). */
    NOT_AVAILABLE,
    /** No fresh proof. */
    PROVE_ITS_YOU,
    /** The address names nobody here. */
    UNKNOWN_PERSON,
    /** They wear it already. */
    ALREADY,
    /** They do not wear it. */
    NOT_WORN,
    /** Nobody gives themselves a hat: it takes another administrator. */
    NOT_YOURSELF,
    /** Nobody would be left who can give hats. */
    LAST_ADMINISTRATOR
}
