package org.carestead.invitation;

import java.time.ZoneId;
import org.carestead.authorization.Signature;
import org.carestead.signin.Actor;

/** Invites as a member does who has read the authorization and signs it with the name on it. */
public final class Signing {

    /** Where they sign. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Signing() {}

    public static InvitationOutcome invite(Invitations invitations, Actor actor, NewInvitation offer) {
        return invitations.invite(actor, offer, signature(invitations, actor, offer));
    }

    /** What the member would write; somebody who is not covered has nothing to sign. */
    public static Signature signature(Invitations invitations, Actor actor, NewInvitation offer) {
        return invitations
                .paper(actor, offer)
                .map(paper -> new Signature(paper.signer(), paper.fingerprint(), ZONE))
                .orElseGet(() -> new Signature("Nobody", "", ZONE));
    }
}
