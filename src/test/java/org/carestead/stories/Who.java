package org.carestead.stories;

/** The parties of a story: the member, two of her caregivers, who may stand in for Dana, and somebody she does not know. */
enum Who {
    ROSA,
    DANA,
    SAM,
    LEO,
    STRANGER
}
