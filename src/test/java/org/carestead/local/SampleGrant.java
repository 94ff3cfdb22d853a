package org.carestead.local;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.access.GrantTerms;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonName;
import org.carestead.signin.EndReason;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.ProofMethod;
import org.carestead.signin.SignIns;
import org.springframework.stereotype.Component;

/** Sam helps Leo with refills already: invited and accepted as by everybody, the link read from the message tray. */
@Component
class SampleGrant {

    private static final Pattern LINK = Pattern.compile("/invitation/([A-Za-z0-9_-]+)");
    private static final EmailAddress LEO = new EmailAddress("leo.alvarez@example.org");
    private static final EmailAddress SAM = new EmailAddress("sam.alvarez@example.org");
    private static final int SECONDS = 30;

    private final People people;
    private final SignIns signIns;
    private final Invitations invitations;
    private final Acceptances acceptances;
    private final MessageTray tray;
    private final PlanCalendar calendar;

    SampleGrant(
            People people,
            SignIns signIns,
            Invitations invitations,
            Acceptances acceptances,
            MessageTray tray,
            PlanCalendar calendar) {
        this.people = people;
        this.signIns = signIns;
        this.invitations = invitations;
        this.acceptances = acceptances;
        this.tray = tray;
        this.calendar = calendar;
    }

    /** Gives the access. Waits for the mail, so not on a thread that others wait for. */
    void give() {
        LiveSignIn leo = signedIn(LEO);
        LiveSignIn sam = signedIn(SAM);
        InvitationOutcome offered = Signing.invite(
                invitations,
                leo.actor(),
                new NewInvitation(
                        PersonName.parse("Sam", "Alvarez").orElseThrow(),
                        Relationship.SON,
                        SAM,
                        GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()),
                        calendar.today().plusMonths(12)));
        if (offered instanceof InvitationOutcome.Sent sent) {
            mailedToken().ifPresent(token -> acceptances.accept(sam.actor(), token, sent.passcode(), false));
        }
        signIns.end(leo.id(), EndReason.SIGNED_OUT);
        signIns.end(sam.id(), EndReason.SIGNED_OUT);
    }

    private LiveSignIn signedIn(EmailAddress email) {
        return signIns.start(people.named(email).orElseThrow(), ProofMethod.PASSWORD, "Sample household")
                .signIn();
    }

    private Optional<String> mailedToken() {
        for (int waited = 0; waited < SECONDS * 10; waited++) {
            Optional<String> token = tray.to(SAM.value()).stream()
                    .map(message -> LINK.matcher(message.body()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
            if (token.isPresent() || !paused()) {
                return token;
            }
        }
        return Optional.empty();
    }

    private static boolean paused() {
        try {
            Thread.sleep(100);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
