package org.carestead.emergency;

import org.carestead.access.GrantTerms;

/**
 * What a member sets in advance: it is theirs alone to change, and a request never gets more (product.md, Grants).
 *
 * @param terms what opens; sensitive classes that are not named stay hidden
 * @param waitDays how long the member can say no before it opens, in days
 */
public record EmergencyPlan(GrantTerms terms, int waitDays) {

    /** The shortest wait, in days (product.md, Grants). */
    public static final int SHORTEST_WAIT = 1;

    /** The longest wait, in days (product.md, Grants). */
    public static final int LONGEST_WAIT = 30;

    /** Whether more could happen under this, or sooner, than under the other. */
    boolean isWiderThan(EmergencyPlan other) {
        return terms.isWiderThan(other.terms) || waitDays < other.waitDays;
    }
}
