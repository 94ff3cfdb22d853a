package org.carestead.privacy;

/** What the check of a chain found. */
public sealed interface ChainFinding {

    /** Every entry is there and as it was written, up to the head and past the last signed checkpoint. */
    record Whole(long entries) implements ChainFinding {}

    /** An entry is not there, or another stands in its place. */
    record Missing(long seq) implements ChainFinding {}

    /** An entry is not as it was written. */
    record Changed(long seq) implements ChainFinding {}

    /** Entries after this one were there once and are not any more. */
    record CutOff(long after) implements ChainFinding {}

    /** A checkpoint is not ours, or says otherwise than the chain. */
    record CheckpointDiffers(long seq) implements ChainFinding {}
}
