package org.carestead.casework;

import org.carestead.person.PersonId;
import org.carestead.signin.Actor;

/** Port: what somebody has asked for in an emergency and what opens by itself without a no. Who keeps it answers. */
@FunctionalInterface
public interface EmergencyStop {

    /**
     * Says no to what this person has asked of the actor.
     *
     * @return whether there was anything to refuse
     */
    boolean refuse(Actor actor, PersonId asker);
}
