package org.carestead.invitation;

import org.carestead.grant.Grants;
import org.carestead.invitation.InvitationEvent.AcceptanceRefused;
import org.carestead.invitation.InvitationEvent.PasscodeWrong;
import org.carestead.pulse.Pulses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the member's open list of helpers look again, in the transaction of what happened to an invitation. */
@Component
class InvitationPulses {

    private final Pulses pulses;

    InvitationPulses(Pulses pulses) {
        this.pulses = pulses;
    }

    @EventListener
    void on(InvitationEvent event) {
        switch (event) {
            // Neither changes what the list shows.
            case PasscodeWrong wrong -> {}
            case AcceptanceRefused refused -> {}
            default -> pulses.send(Grants.HELPERS_OF + event.member().id());
        }
    }
}
