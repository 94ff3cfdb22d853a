package org.carestead.invitation;

import java.util.EnumSet;
import java.util.Set;

/** The table of states: what can happen to an invitation, from where, and where it leads. README.md draws it. */
enum InvitationStep {
    SEND_AGAIN(InvitationState.PENDING, InvitationState.PENDING, InvitationState.EXPIRED, InvitationState.LOCKED),
    WITHDRAW(InvitationState.WITHDRAWN, InvitationState.PENDING, InvitationState.EXPIRED, InvitationState.LOCKED),
    ACCEPT(InvitationState.ACCEPTED, InvitationState.PENDING),
    EXPIRE(InvitationState.EXPIRED, InvitationState.PENDING),
    LOCK(InvitationState.LOCKED, InvitationState.PENDING);

    private final InvitationState to;
    private final Set<InvitationState> from;

    InvitationStep(InvitationState to, InvitationState first, InvitationState... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    InvitationState to() {
        return to;
    }

    boolean isPossibleFrom(InvitationState state) {
        return from.contains(state);
    }
}
