package org.carestead.delivery;

/** Why nothing about delivery was changed; the name is the key of the words on the screen. */
public enum DeliveryRefusal {
    /** Somebody changed the same while one was looking. */
    CHANGED_MEANWHILE,
    /** A fresh proof is needed. */
    PROVE_ITS_YOU,
    /** A caregiver in their first 24 hours, or in those after changing how they sign in (product.md, Grants). */
    TOO_NEW,
    /** It is so already. */
    NO_DIFFERENCE,
    /** The plan knows no such pharmacy. */
    NO_SUCH_PHARMACY,
    /** There is nothing from before to be put back, or only the member may. */
    NOTHING_BEFORE
}
