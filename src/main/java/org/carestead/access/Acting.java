package org.carestead.access;

import java.util.function.Function;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;

/** The one door through which anybody does anything for a member, members for themselves included. */
public interface Acting {

    /**
     * Decides from live state whether the actor may, and if so runs the work in the same transaction. Allowed and
     * refused attempts are recorded. A conflict with another transaction starts over, so the work may run more than
     * once and must do nothing but through the database.
     */
    <T> Decision<T> on(Actor actor, MemberId member, Need need, Function<Authority, T> work);
}
