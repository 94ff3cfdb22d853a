package org.carestead.courier;

/** The ways a message can travel. */
public enum Channel {
    EMAIL,
    TEXT,
    VOICE,
    LETTER
}
