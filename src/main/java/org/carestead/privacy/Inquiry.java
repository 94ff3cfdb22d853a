package org.carestead.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * Why a privacy officer looks, in their own words. It holds for the sign-in in which it was said, until another is said;
 * it is kept as long as the trail, whose entries name it.
 */
public record Inquiry(UUID id, String reason, Instant begunAt) {

    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest reason, in characters. */
    public static final int LONGEST = 500;
}
