package org.carestead.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.grant.ui.MaySentences;
import org.carestead.grant.ui.PersonHead;
import org.carestead.invitation.InvitationState;
import org.carestead.invitation.InvitationView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Tone;
import org.carestead.person.EmailAddress;

/** An invitation that is not a grant yet: to whom, how it stands, what to do about it. */
class InvitationCard extends Article {

    /** What the buttons do. */
    record Actions(Runnable again, Runnable see, Runnable correct, Runnable withdraw) {}

    InvitationCard(InvitationView invitation, Actions actions) {
        addClassName("card");
        Formats formats = Formats.current();
        boolean letter = invitation.email() == null;
        boolean lost = invitation.isLost();
        boolean printed = letter && invitation.state() == InvitationState.PENDING;
        String state = lost ? "LOST" : invitation.state().name() + (printed ? ".letter" : "");
        add(PersonHead.of(
                invitation.id().id(),
                initials(invitation.name()),
                invitation.name(),
                getTranslation("access.my." + invitation.relationship().name()) + " · " + sent(invitation, formats),
                new Tag(
                        getTranslation("access.invitation.state." + state),
                        invitation.state() == InvitationState.PENDING && !lost ? Tone.WAIT : Tone.STOP)));
        add(new Paragraph(getTranslation(
                "access.invitation.state." + state + ".sentence",
                invitation.givenName(),
                formats.date(invitation.expiresAt()))));
        boolean later = invitation.terms().permissions().isNothing();
        if (later) {
            add(MaySentences.of(invitation.givenName(), invitation.terms().permissions(), 0));
        }
        Button see = Buttons.quiet(getTranslation("access.see-as", invitation.givenName()), actions.see());
        see.setVisible(!later);
        add(new Row(
                named(
                        letter ? "access.invitation.print" : "access.invitation.again",
                        invitation,
                        Buttons.plain("", actions.again())),
                see,
                named(
                        letter ? "access.invitation.by-mail" : "access.invitation.correct",
                        invitation,
                        Buttons.quiet("", actions.correct())),
                named("access.invitation.withdraw", invitation, Buttons.stop("", actions.withdraw()))));
    }

    private String sent(InvitationView invitation, Formats formats) {
        EmailAddress email = invitation.email();
        return email == null
                ? getTranslation("access.invitation.printed", formats.date(invitation.sentAt()))
                : getTranslation("access.invitation.sent", formats.date(invitation.sentAt()), email.value());
    }

    private Button named(String key, InvitationView invitation, Button button) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", invitation.name()));
        return button;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split(" ", 2)) {
            initials.appendCodePoint(part.codePointAt(0));
        }
        return initials.toString();
    }
}
