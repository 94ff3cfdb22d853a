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
 * @param standInsToo whether the helper may have somebody stand in, who then gets it too
 * @param until when it ends
 * @param occasion why it is signed now
 * @param forHelperToo whether the one who helps gets a copy; not where only what was private is opened, for that there is
 *     such a paper would tell them that something was
 */
public record PaperTerms(
        MemberView member,
        String helper,
        GrantTerms terms,
        Set<Area> areas,
        boolean standInsToo,
        Until until,
        Occasion occasion,
        boolean forHelperToo) {

    /** Why an authorization is signed. */
    public enum Occasion {
        /** Somebody shall begin to help. */
        FIRST,
        /** Somebody helps already and shall see or do more. */
        MORE,
        /** Somebody helps already and shall go on for longer: the paper of before runs out on its last day. */
        LONGER,
        /** Somebody helps already and may have another person stand in. */
        STAND_IN,
        /** Somebody shall get it when the member cannot answer, and not before. */
        EMERGENCY
    }

    /** The date or the event on which it ends (45 CFR 164.508(c)(1)(v)). */
    public sealed interface Until {

        /** The last day on which it holds, in the plan's calendar. */
        record LastDay(LocalDate day) implements Until {}

        /**
         * It begins when the helper has asked and the wait has passed without a no, and ends some days later.
         *
         * @param waitDays how long the member can say no
         * @param openDays how long it is open after the day on which it opens
         */
        record EmergencyOver(int waitDays, int openDays) implements Until {}
    }

    public PaperTerms {
        // In the order of the areas, so that the same terms give the same words.
        areas = Collections.unmodifiableSet(EnumSet.copyOf(areas));
    }
}
