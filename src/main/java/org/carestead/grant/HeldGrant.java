package org.carestead.grant;

import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.member.MemberView;
import org.jspecify.annotations.Nullable;

/**
 * A grant as whoever holds it has it at a moment: a stand-in's never reaches further, nor lasts longer, than the caregiver's
 * own. The decisions say the same in {@code access.Standings}.
 *
 * @param lender the caregiver's own grant, where this is a stand-in's
 */
record HeldGrant(Grant grant, @Nullable Grant lender) {

    boolean isActive(Instant now) {
        return grant.hasBegun(now) && grant.isActive(now) && (lender == null || lender.isLent(now));
    }

    boolean permits(Need need, Instant now) {
        return isActive(now) && terms(now).permissions().level(need.area()).covers(need.level());
    }

    /** What they may do at this moment, an open emergency included. */
    GrantTerms terms(Instant now) {
        return lender == null ? grant.termsAt(now) : grant.termsAt(now).and(lender.terms());
    }

    HelpedMember helped(MemberView who, Instant now) {
        return new HelpedMember(
                grant.id(),
                grant.member(),
                who.fullName(),
                who.initials(),
                grant.relationship(),
                terms(now).permissions(),
                state(now),
                grant.restsSince(),
                grant.startsAt(),
                endsAt(),
                grant.openUntil(now),
                grant.isForATime());
    }

    private Instant endsAt() {
        return lender == null || grant.endsAt().isBefore(lender.endsAt()) ? grant.endsAt() : lender.endsAt();
    }

    // As they know it. Whoever stands in waits while the caregiver does.
    private GrantState state(Instant now) {
        if (grant.isKnownToBeOver(now)) {
            return GrantState.ENDED;
        }
        boolean rests = grant.isQuiet() || (lender != null && lender.state() == GrantState.PAUSED);
        return rests ? GrantState.PAUSED : grant.state();
    }
}
