package org.carestead.stories;

/** The parties of a story: the member, two of her caregivers, and somebody she does not know. */
enum Who {
    ROSA,
    DANA,
    SAM,
    STRANGER;

    boolean isCaregiver() {
        return this == DANA || this == SAM;
    }
}
