package org.carestead.kit;

/** How good or urgent something is, always said in words too. */
public enum Tone {
    GOOD,
    WAIT,
    STOP,
    PLAIN;

    /** The class of the style sheet for it. */
    public String styleClass() {
        return switch (this) {
            case GOOD -> "good";
            case WAIT -> "wait";
            case STOP -> "stop";
            case PLAIN -> "plain-tone";
        };
    }
}
