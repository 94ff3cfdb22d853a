package org.carestead.invitation;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.carestead.access.GrantTerms;
import org.carestead.access.Permissions;
import org.carestead.grant.Relationship;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/** Invitations to test with, sent by a member and read in the invited person's mail. */
public final class TestInvitations {

    private final Invitations invitations;
    private final PlanCalendar calendar;
    private final MessageTray tray;

    public TestInvitations(ApplicationContext portal) {
        invitations = portal.getBean(Invitations.class);
        calendar = portal.getBean(PlanCalendar.class);
        tray = portal.getBean(MessageTray.class);
    }

    /** What the invited person has in hand: the link's token from the mail, the passcode from the telephone. */
    public record Invited(InvitationId id, String token, String passcode, Kept mail) {

        /** The page that the link opens. */
        public String page() {
            return "/invitation/" + token;
        }

        @Override
        public String toString() {
            return "Invited[]";
        }
    }

    /** For a year. */
    public Invited invite(Actor member, EmailAddress email, GrantTerms terms) {
        return invite(member, new PersonName("Dana", "Whitfield"), email, terms);
    }

    public Invited invite(Actor member, PersonName name, EmailAddress email, GrantTerms terms) {
        return invite(member, offer(name, email, terms, false));
    }

    /** Somebody who sees nothing now. */
    public Invited inviteForEmergencies(Actor member, EmailAddress email) {
        return invite(
                member, offer(new PersonName("Dana", "Whitfield"), email, GrantTerms.of(Permissions.NOTHING), true));
    }

    private Invited invite(Actor member, NewInvitation offer) {
        EmailAddress email = requireNonNull(offer.email());
        int before = tray.to(email.value()).size();
        return read((InvitationOutcome.Sent) Signing.invite(invitations, member, offer), email, before);
    }

    private NewInvitation offer(PersonName name, EmailAddress email, GrantTerms terms, boolean onlyInAnEmergency) {
        return new NewInvitation(
                name, Relationship.DAUGHTER, email, terms, calendar.today().plusMonths(12), onlyInAnEmergency);
    }

    /** The next link and passcode of an invitation that was sent again. */
    public Invited sendAgain(Actor member, Invited first) {
        EmailAddress email = new EmailAddress(first.mail().to());
        int before = tray.to(email.value()).size();
        return read((InvitationOutcome.Sent) invitations.sendAgain(member, first.id()), email, before);
    }

    private Invited read(InvitationOutcome.Sent sent, EmailAddress email, int before) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(email.value()).size() > before);
        List<Kept> mails = tray.to(email.value());
        String token = mails.getFirst().body().split("/invitation/", 2)[1].substring(0, 43);
        return new Invited(sent.invitation(), token, sent.passcode(), mails.getFirst());
    }
}
