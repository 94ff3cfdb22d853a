package org.carestead.invitation.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.invitation.InvitationStart;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** All that an invitation can begin from. */
@Component
class InvitationStarts {

    private final List<InvitationStart> ports;

    InvitationStarts(List<InvitationStart> ports) {
        this.ports = ports;
    }

    Optional<InvitationStart.Start> find(Actor actor, String id) {
        try {
            UUID named = UUID.fromString(id);
            return ports.stream()
                    .flatMap(port -> port.find(actor, named).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
