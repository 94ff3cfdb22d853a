package org.carestead.invitation;

import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Relationship;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/** Port: what an invitation can begin from, so that less has to be typed. It is checked, proved and signed as any other. */
public interface InvitationStart {

    /** Empty where there is nothing of this id that is the actor's own. */
    Optional<Start> find(Actor actor, UUID id);

    /**
     * What is known already.
     *
     * @param email empty where it is not known
     * @param terms null where the member has not chosen any yet
     */
    record Start(
            String givenName,
            String familyName,
            @Nullable Relationship relationship,
            String email,
            @Nullable GrantTerms terms) {

        /** Whether there is nothing left but to read it once more. */
        public boolean isWhole() {
            return relationship != null && terms != null && !email.isEmpty();
        }
    }
}
