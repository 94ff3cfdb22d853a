package org.carestead.privacy;

import java.time.Instant;
import org.carestead.grant.Basis;
import org.jspecify.annotations.Nullable;

/**
 * By what right something was done, as it was then.
 *
 * @param ends until when it went
 * @param holder whose access it is, by name, empty where nobody of that id is there any more; null: theirs who did it
 * @param lentBy whom the holder stood in for, by name; null: nobody
 * @param emergency whether an emergency had opened it, or more of it
 */
public record FoundRight(
        Basis basis,
        Instant ends,
        @Nullable String holder,
        @Nullable String lentBy,
        boolean emergency) {}
