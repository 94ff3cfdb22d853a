package org.carestead.pharmacy.ui;

import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whose things a screen shows. It only arranges the screen: what may be seen and done is decided when it is asked for.
 *
 * @param own whether one looks at one's own things, with one's own eyes
 * @param fullName empty where there is no such member
 * @param helped how the one who looks helps this member; null for oneself, and for those who do not help
 * @param preview null where one looks with one's own eyes
 */
public record Subject(
        MemberId id,
        boolean own,
        String fullName,
        String givenName,
        @Nullable Help helped,
        @Nullable Preview preview) {

    /** Whether what is there may be seen. */
    public boolean sees(Area area) {
        return reaches(area, Level.VIEW);
    }

    /** Whether the one who looks may do something there at once. */
    public boolean acts(Area area) {
        return reaches(area, Level.ACT);
    }

    /** Whether the one who looks may prepare, and the member answers. */
    public boolean asks(Area area) {
        return helped != null && helped.permissions().level(area) == Level.ASK_FIRST;
    }

    private boolean reaches(Area area, Level level) {
        return own || (helped != null && helped.permissions().level(area).covers(level));
    }

    /** Who is called "you" on this screen; null for somebody whom nobody knows yet. */
    public @Nullable PersonId you(Actor actor) {
        return preview == null ? actor.person() : preview.you();
    }

    /** The key in the words for oneself, or in those for a member one helps (who is then {0}). */
    public String words(String key) {
        return key + (own ? ".own" : ".of");
    }
}
