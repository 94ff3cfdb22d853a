package org.carestead.invitation;

import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What came of the wish to accept an invitation. */
public sealed interface AcceptanceOutcome {

    /** The grant is active. */
    record Accepted(GrantId grant, MemberId member) implements AcceptanceOutcome {}

    /** The wrong passcode; so many tries are left. */
    record WrongPasscode(int triesLeft) implements AcceptanceOutcome {}

    /**
     * The account has another address than the invitation, or the invitation, a letter, has none: it takes a deliberate
     * "this account" (lesson 6).
     */
    record OtherAccount(@Nullable EmailAddress invited, EmailAddress own) implements AcceptanceOutcome {}

    /** Not accepted, and the attempt is recorded. */
    record Refused(AcceptanceRefusal reason) implements AcceptanceOutcome {}
}
