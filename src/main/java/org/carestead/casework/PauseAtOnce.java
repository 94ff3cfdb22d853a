package org.carestead.casework;

import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Stops whoever did something that was not OK, before anything else is done about it. */
@Component
class PauseAtOnce {

    private final Grants grants;
    private final GrantLists lists;

    PauseAtOnce(Grants grants, GrantLists lists) {
        this.grants = grants;
        this.lists = lists;
    }

    /**
     * Pauses the access of this caregiver to the actor until the actor resumes it. A pause that would end by itself
     * becomes one that does not.
     *
     * @return the grant; empty where there was nothing to pause
     */
    Optional<GrantId> pause(Actor actor, PersonId caregiver) {
        return lists.givenBy(actor).stream()
                .filter(grant -> grant.caregiver().equals(caregiver))
                .filter(PauseAtOnce::couldGoOn)
                .map(GrantView::id)
                .filter(grant -> grants.pause(actor, grant, null) instanceof GrantOutcome.Done)
                .findFirst();
    }

    private static boolean couldGoOn(GrantView grant) {
        return grant.state() == GrantState.ACTIVE
                || (grant.state() == GrantState.PAUSED && grant.pausedUntil() != null);
    }
}
