package org.carestead.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.carestead.access.Area;
import org.carestead.grant.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What was shown of a member to one person on one day (45 CFR 164.528(b)(2): date, to whom, what, purpose).
 *
 * @param to by name
 * @param what areas; never single medicines
 * @param times how often something was asked for
 * @param basis on what right; null where the access is not there any more
 * @param since when that right began; null with {@code basis}
 */
public record Disclosure(
        LocalDate day,
        String to,
        Set<Area> what,
        int times,
        @Nullable Basis basis,
        @Nullable Instant since) {

    public Disclosure {
        what = Set.copyOf(what);
    }
}
