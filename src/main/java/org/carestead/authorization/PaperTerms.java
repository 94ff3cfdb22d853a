package org.carestead.authorization;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.member.MemberView;

/**
 * What is to be authorized.
 *
 * @param member whose information it is, and who signs
 * @param helper to whom it goes, as the member names them
 * @param areas that are spoken of, open or not
 * @param lastDay on which it holds, in the plan's calendar
 * @param occasion why it is signed now
 * @param forHelperToo whether the one who helps gets a copy; not where only what was private is opened, for that there is
 *     such a paper would tell them that something was
 */
public record PaperTerms(
        MemberView member,
        String helper,
        GrantTerms terms,
        Set<Area> areas,
        LocalDate lastDay,
        Occasion occasion,
        boolean forHelperToo) {

    /** Why an authorization is signed. */
    public enum Occasion {
        /** Somebody shall begin to help. */
        FIRST,
        /** Somebody helps already and shall see or do more. */
        MORE,
        /** Somebody helps already and shall go on for longer: the paper of before runs out on its last day. */
        LONGER
    }

    public PaperTerms {
        // In the order of the areas, so that the same terms give the same words.
        areas = Collections.unmodifiableSet(EnumSet.copyOf(areas));
    }
}
