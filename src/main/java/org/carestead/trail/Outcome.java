package org.carestead.trail;

/** Whether what was tried was done. */
public enum Outcome {
    DONE,
    REFUSED
}
