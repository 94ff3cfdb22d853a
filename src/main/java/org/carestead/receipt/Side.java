package org.carestead.receipt;

/** Who reads a receipt. */
public enum Side {
    /** Whose things they are. */
    MEMBER,
    /** Who helps. */
    HELPER
}
