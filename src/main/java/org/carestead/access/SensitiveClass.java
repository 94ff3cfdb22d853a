package org.carestead.access;

/** Classes of medicines that start hidden from every caregiver, until the member opens them. */
public enum SensitiveClass {
    BEHAVIORAL_HEALTH,
    SUBSTANCE_USE,
    REPRODUCTIVE_HEALTH,
    HIV,
    SEXUALLY_TRANSMITTED_INFECTION,
    GENETIC
}
