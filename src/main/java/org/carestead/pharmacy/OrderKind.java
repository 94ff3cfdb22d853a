package org.carestead.pharmacy;

/** What an order asks for. */
public enum OrderKind {
    /** The pharmacy to fill the prescription (again). */
    REFILL,
    /** The prescriber to write a new prescription. */
    RENEWAL
}
