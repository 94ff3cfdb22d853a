package org.carestead.pharmacy.ui;

import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.grant.HelpedMember;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Whose things a screen shows. It only arranges the screen: what may be seen and done is decided when it is asked for.
 *
 * @param own whether the one who looks is this member
 * @param fullName empty where there is no such member
 * @param helped how the one who looks helps this member; null for oneself, and for those who do not help
 */
record Subject(
        MemberId id,
        boolean own,
        String fullName,
        String givenName,
        @Nullable HelpedMember helped) {

    boolean sees(Area area) {
        return reaches(area, Level.VIEW);
    }

    boolean acts(Area area) {
        return reaches(area, Level.ACT);
    }

    /** Whether the one who looks may prepare, and the member answers. */
    boolean asks(Area area) {
        return helped != null && helped.permissions().level(area) == Level.ASK_FIRST;
    }

    private boolean reaches(Area area, Level level) {
        return own || (helped != null && helped.permissions().level(area).covers(level));
    }

    /** The key in the words for oneself, or in those for a member one helps (who is then {0}). */
    String words(String key) {
        return key + (own ? ".own" : ".of");
    }
}
