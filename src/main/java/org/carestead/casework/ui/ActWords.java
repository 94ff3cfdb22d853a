package org.carestead.casework.ui;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.carestead.signin.Actor;

/** Port: how entries of one's own trail read, in the language of the running screen. Who keeps the trail answers. */
@FunctionalInterface
public interface ActWords {

    /** A sentence for each; those that are not the actor's own are left out. */
    Map<UUID, String> of(Actor actor, Collection<UUID> entries);
}
