package org.carestead.invitation.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.invitation.InvitationState;
import org.carestead.invitation.InvitationView;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** The invitations on the page of helpers at one moment. That one has locked is news. */
record InvitationsShown(InvitationDesk desk, List<InvitationView> open) implements HelpersSection.Content {

    @Override
    public Set<HelpersSection.News> newsOfWaiting() {
        return open.stream()
                .filter(InvitationsShown::isLocked)
                .map(invitation -> new HelpersSection.News(
                        invitation.id().id(), "access.helpers.locked", invitation.name(), Tone.STOP))
                .collect(toSet());
    }

    // What has locked is to be looked at before all else.
    @Override
    public List<InvitationCard> waiting(Actor actor, Consumer<Component> say) {
        return open.stream()
                .filter(InvitationsShown::isLocked)
                .map(invitation -> card(actor, invitation, say))
                .toList();
    }

    @Override
    public List<InvitationCard> cards(Actor actor, Consumer<Component> say) {
        return open.stream()
                .filter(invitation -> !isLocked(invitation))
                .map(invitation -> card(actor, invitation, say))
                .toList();
    }

    private static boolean isLocked(InvitationView invitation) {
        return invitation.state() == InvitationState.LOCKED;
    }

    private InvitationCard card(Actor actor, InvitationView invitation, Consumer<Component> say) {
        return new InvitationCard(
                invitation,
                new InvitationCard.Actions(
                        () -> desk.sendAgain(actor, invitation, say),
                        () -> desk.see(invitation),
                        () -> desk.correct(actor, invitation, say),
                        () -> desk.withdraw(actor, invitation, say)));
    }
}
