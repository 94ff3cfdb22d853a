package org.carestead.invitation;

import java.time.InstantSource;
import org.carestead.member.MemberView;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.springframework.stereotype.Component;

/** Makes link and passcode, keeps what must be kept of them, and sends the link. */
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

        @Override
        public String toString() {
            return "Secrets[]";
        }
    }

    Secrets secrets() {
        String passcode = passcodes.next();
        return new Secrets(Vault.newToken(), passcode, passcodes.hash(passcode));
    }

    Invitation send(InvitationId id, MemberView member, PersonId by, NewInvitation offer, Secrets secrets) {
        Invitation invitation = new Invitation(id, member.id(), by, offer, secrets, vault, clock.instant());
        return carry(invitation, member, secrets);
    }

    Invitation sendAgain(Invitation invitation, MemberView member, EmailAddress email, Secrets secrets) {
        invitation.sendAgain(email, secrets, vault, clock.instant());
        return carry(invitation, member, secrets);
    }

    EmailAddress addressOf(Invitation invitation) {
        return invitation.email(vault);
    }

    private Invitation carry(Invitation invitation, MemberView member, Secrets secrets) {
        invitation.isCarriedBy(mail.invite(invitation, member, secrets.token()));
        schedule.expire(invitation.id(), invitation.expiresAt());
        return rows.saveAndFlush(invitation);
    }
}
