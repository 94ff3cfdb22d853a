package org.carestead.invitation;

import java.time.InstantSource;
import java.time.LocalDate;
import org.carestead.access.GrantId;
import org.carestead.invitation.InvitationOutcome.Printed;
import org.carestead.invitation.InvitationOutcome.Sent;
import org.carestead.member.MemberView;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes link and passcode, keeps what must be kept of them, and sends the link or lets it be printed. */
@Component
class InvitationSending {

    private final InvitationRows rows;
    private final Passcodes passcodes;
    private final InvitationMail mail;
    private final InvitationTasks.Schedule schedule;
    private final Vault vault;
    private final InstantSource clock;

    InvitationSending(
            InvitationRows rows,
            Passcodes passcodes,
            InvitationMail mail,
            InvitationTasks.Schedule schedule,
            Vault vault,
            InstantSource clock) {
        this.rows = rows;
        this.passcodes = passcodes;
        this.mail = mail;
        this.schedule = schedule;
        this.vault = vault;
        this.clock = clock;
    }

    /** A link and a passcode in clear, for this moment only. Made outside transactions: hashing takes its time. */
    record Secrets(String token, String passcode, String passcodeHash) {

        /** With a link that can be typed. */
        Secrets forLetter() {
            return new Secrets(LetterCodes.next(), passcode, passcodeHash);
        }

        @Override
        public String toString() {
            return "Secrets[]";
        }
    }

    Secrets secrets() {
        String passcode = passcodes.next();
        return new Secrets(Vault.newToken(), passcode, passcodes.hash(passcode));
    }

    /** Makes it, and sends or prints it. */
    InvitationOutcome send(InvitationId id, MemberView member, PersonId by, NewInvitation offer, Secrets secrets) {
        Secrets fitting = fitting(offer.email(), secrets);
        Invitation invitation = new Invitation(id, member.id(), by, offer, fitting, vault, clock.instant());
        return carry(invitation, member, fitting);
    }

    /** With another link, to this address; without one as a letter. */
    InvitationOutcome sendAgain(
            Invitation invitation, MemberView member, @Nullable EmailAddress email, Secrets secrets) {
        Secrets fitting = fitting(email, secrets);
        invitation.sendAgain(email, fitting, vault, clock.instant());
        return carry(invitation, member, fitting);
    }

    /** An offer to stand in: always by mail. */
    InvitationId send(
            MemberView member, PersonId by, NewInvitation offer, GrantId standsInFor, LocalDate from, Secrets secrets) {
        Invitation invitation =
                new Invitation(InvitationId.next(), member.id(), by, offer, secrets, vault, clock.instant());
        carry(invitation.standingIn(standsInFor, from), member, secrets);
        return invitation.id();
    }

    @Nullable
    EmailAddress addressOf(Invitation invitation) {
        return invitation.email(vault);
    }

    private static Secrets fitting(@Nullable EmailAddress email, Secrets secrets) {
        return email == null ? secrets.forLetter() : secrets;
    }

    private InvitationOutcome carry(Invitation invitation, MemberView member, Secrets secrets) {
        EmailAddress to = invitation.email(vault);
        invitation.isCarriedBy(to == null ? null : mail.invite(invitation, to, member, secrets.token()));
        schedule.expire(invitation.id(), invitation.expiresAt());
        rows.saveAndFlush(invitation);
        return to == null
                ? new Printed(invitation.id(), secrets.passcode(), invitation.letter(member, secrets.token()))
                : new Sent(invitation.id(), secrets.passcode());
    }
}
