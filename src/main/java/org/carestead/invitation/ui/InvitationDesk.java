package org.carestead.invitation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carestead.grant.ui.SeeingAs;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationView;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.LetterPdf;
import org.carestead.kit.Answer;
import org.carestead.kit.Confirm;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;

/** Asks what must be asked before an invitation is sent again, corrected or withdrawn, and says what came of it. */
@org.springframework.stereotype.Component
class InvitationDesk {

    private final Invitations invitations;
    private final LetterPdf letters;
    private final FreshProof proof;
    private final SeeingAs seeing;

    InvitationDesk(Invitations invitations, LetterPdf letters, FreshProof proof, SeeingAs seeing) {
        this.invitations = invitations;
        this.letters = letters;
        this.proof = proof;
        this.seeing = seeing;
    }

    List<InvitationView> of(Actor actor) {
        return invitations.of(actor);
    }

    void see(InvitationView invitation) {
        seeing.look(UI.getCurrent(), invitation.id().id(), new SentDraft(invitation.givenName(), invitation.terms()));
    }

    void sendAgain(Actor actor, InvitationView invitation, Consumer<Component> say) {
        proven(invitation, say, () -> invitations.sendAgain(actor, invitation.id()));
    }

    void correct(Actor actor, InvitationView invitation, Consumer<Component> say) {
        new CorrectDialog(
                        invitation,
                        email -> proven(invitation, say, () -> invitations.correct(actor, invitation.id(), email)))
                .open();
    }

    void withdraw(Actor actor, InvitationView invitation, Consumer<Component> say) {
        new Confirm(
                        translate("access.withdraw.title", invitation.name()),
                        translate("access.withdraw.sentence", invitation.givenName()),
                        translate("access.withdraw.yes"),
                        translate("access.withdraw.no"),
                        () -> say.accept(said(invitation, invitations.withdraw(actor, invitation.id()))))
                .open();
    }

    private void proven(InvitationView invitation, Consumer<Component> say, Supplier<InvitationOutcome> doing) {
        proof.before(Purpose.GRANT_ACCESS, () -> say.accept(said(invitation, doing.get())));
    }

    private Component said(InvitationView invitation, InvitationOutcome outcome) {
        boolean emergency = invitation.terms().permissions().isNothing();
        return switch (outcome) {
            case InvitationOutcome.Sent sent -> PasscodeCard.mailed(invitation.givenName(), sent.passcode(), emergency);
            case InvitationOutcome.Printed printed ->
                new Div(
                        new LetterCard(printed.letter(), letters),
                        PasscodeCard.printed(invitation.givenName(), printed.passcode(), emergency));
            case InvitationOutcome.Withdrawn withdrawn ->
                new Answer(translate("access.withdrawn", invitation.name()), Tone.GOOD).takeFocus();
            case InvitationOutcome.Refused refused ->
                new Answer(
                                translate("access.invitation.refused."
                                        + refused.reason().name()),
                                Tone.WAIT)
                        .takeFocus();
        };
    }
}
