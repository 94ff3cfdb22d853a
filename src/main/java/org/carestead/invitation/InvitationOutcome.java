package org.carestead.invitation;

/** What came of inviting somebody, or of changing an invitation. */
public sealed interface InvitationOutcome {

    /**
     * The mail is under way.
     *
     * @param passcode for the member to tell by telephone, in two groups of four; it cannot be read again
     */
    record Sent(InvitationId invitation, String passcode) implements InvitationOutcome {

        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    /**
     * It is to be printed now.
     *
     * @param passcode as in {@link Sent}
     * @param letter holds the link; it cannot be had again
     */
    record Printed(InvitationId invitation, String passcode, Letter letter) implements InvitationOutcome {

        @Override
        public String toString() {
            return "Printed[]";
        }
    }

    /** It is withdrawn: its link and passcode are dead. */
    record Withdrawn() implements InvitationOutcome {}

    /** Nothing was sent or changed, and the attempt is recorded. */
    record Refused(InvitationRefusal reason) implements InvitationOutcome {}
}
