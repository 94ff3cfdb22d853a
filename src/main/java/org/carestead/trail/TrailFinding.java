package org.carestead.trail;

/** What the check of a chain found. */
public sealed interface TrailFinding {

    /** Every entry is there and as it was written, up to the head and past the last checkpoint. */
    record Whole(long entries) implements TrailFinding {}

    /** An entry is not there, or another stands in its place. */
    record Missing(long seq) implements TrailFinding {}

    /** An entry is not as it was written. */
    record Changed(long seq) implements TrailFinding {}

    /** Entries after this one were there once and are not any more. */
    record CutOff(long after) implements TrailFinding {}

    /** A checkpoint is not ours, or says otherwise than the chain. */
    record CheckpointDiffers(long seq) implements TrailFinding {}
}
