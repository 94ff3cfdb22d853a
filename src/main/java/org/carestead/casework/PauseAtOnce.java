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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stops whoever did something that was not OK, before anything else is done about it. */
@Component
class PauseAtOnce {

    private final Grants grants;
    private final GrantLists lists;
    private final EmergencyStop emergency;

    PauseAtOnce(Grants grants, GrantLists lists, EmergencyStop emergency) {
        this.grants = grants;
        this.lists = lists;
        this.emergency = emergency;
    }

    /**
     * What was stopped.
     *
     * @param paused null where there was nothing to pause
     * @param refused whether an emergency was asked for, which is refused
     */
    record Stopped(@Nullable GrantId paused, boolean refused) {}

    /**
     * Pauses the access of this caregiver to the actor until the actor resumes it. A pause that would end by itself
     * becomes one that does not, and one that the clock has made becomes the actor's. What they have asked for in an
     * emergency is refused: without an access there would be nothing to pause, and it would open. What is open already is
     * paused like every access, and cannot be asked for anew.
     */
    Stopped stop(Actor actor, PersonId caregiver) {
        return new Stopped(pause(actor, caregiver).orElse(null), emergency.refuse(actor, caregiver));
    }

    private Optional<GrantId> pause(Actor actor, PersonId caregiver) {
        return lists.givenBy(actor).stream()
                .filter(grant -> grant.caregiver().equals(caregiver))
                .filter(PauseAtOnce::couldGoOn)
                .map(GrantView::id)
                .filter(grant -> grants.pause(actor, grant, null) instanceof GrantOutcome.Done)
                .findFirst();
    }

    // Whoever rests after a year without use was paused by nobody: their last day would send nobody away.
    private static boolean couldGoOn(GrantView grant) {
        return grant.state() == GrantState.ACTIVE
                || (grant.state() == GrantState.PAUSED && (grant.pausedUntil() != null || grant.restsSince() != null));
    }
}
