package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.util.List;

/** Claims that may be seen, the newest first, and what they come to by year: of these, and of no others. */
public record ClaimList(List<ClaimView> claims, List<Year> years) {

    public ClaimList {
        claims = List.copyOf(claims);
        years = List.copyOf(years);
    }

    /** What the paid claims of one year come to, in US dollars. */
    public record Year(int year, int claims, BigDecimal paidByPlan, BigDecimal paidByMember) {}
}
