package org.carestead.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.carestead.member.MemberView;

/**
 * An accounting of disclosures (45 CFR 164.528).
 *
 * @param of the member
 * @param from since when
 * @param made when
 * @param zone in which days are counted
 */
public record Accounting(MemberView of, Instant from, Instant made, ZoneId zone, List<Disclosure> disclosures) {

    public Accounting {
        disclosures = List.copyOf(disclosures);
    }
}
