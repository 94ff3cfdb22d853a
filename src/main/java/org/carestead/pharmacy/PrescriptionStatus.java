package org.carestead.pharmacy;

/** How a prescription stands, after FHIR's {@code medicationrequest-status}. */
public enum PrescriptionStatus {
    ACTIVE,
    ON_HOLD,
    STOPPED,
    COMPLETED,
    CANCELLED,
    /** A draft, an error, or not told: nothing to act on. */
    UNKNOWN
}
