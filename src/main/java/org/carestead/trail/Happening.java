package org.carestead.trail;

import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one event says, in ids only.
 *
 * @param owner whose trail it belongs to: the member it concerns, else the person
 * @param actor null: the clock, or the plan
 * @param onBehalfOf the member, when somebody acted for them by a grant
 * @param subject what it was about: a medicine, an invitation, another person
 * @param kind the event's name
 * @param details a few words in capitals, such as an area and a level
 */
record Happening(
        UUID owner,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        @Nullable UUID grant,
        @Nullable UUID subject,
        String kind,
        Outcome outcome,
        @Nullable String reason,
        String details) {

    static Happening of(Object event, UUID owner) {
        return new Happening(owner, null, null, null, null, event.getClass().getSimpleName(), Outcome.DONE, null, "");
    }

    Happening by(@Nullable PersonId person) {
        UUID who = person == null ? null : person.id();
        return new Happening(owner, who, onBehalfOf, grant, subject, kind, outcome, reason, details);
    }

    /** By this grant; null: for themselves. */
    Happening through(@Nullable GrantId by, MemberId member) {
        return by == null
                ? this
                : new Happening(owner, actor, member.id(), by.id(), subject, kind, outcome, reason, details);
    }

    /** Concerning this grant. */
    Happening onGrant(GrantId which) {
        return new Happening(owner, actor, onBehalfOf, which.id(), subject, kind, outcome, reason, details);
    }

    Happening about(@Nullable UUID what) {
        return new Happening(owner, actor, onBehalfOf, grant, what, kind, outcome, reason, details);
    }

    Happening with(String words) {
        return new Happening(owner, actor, onBehalfOf, grant, subject, kind, outcome, reason, words);
    }

    Happening refused(Enum<?> why) {
        return new Happening(owner, actor, onBehalfOf, grant, subject, kind, Outcome.REFUSED, why.name(), details);
    }
}
