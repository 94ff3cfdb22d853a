package org.carestead.delivery;

/** What is wrong with a field of a form; the name is the key of the words beside it. */
public enum FieldProblem {
    MISSING,
    TOO_LONG,
    /** Signs that no address or name has. */
    ODD_SIGNS,
    /** Neither 12345 nor 12345-6789. */
    NO_ZIP,
    /** So many digits that it could be the number of a card or an account; we never take one. */
    LOOKS_LIKE_A_NUMBER,
    /** Not exactly four digits. */
    NOT_FOUR_DIGITS,
    /** The card's last month is over. */
    EXPIRED
}
