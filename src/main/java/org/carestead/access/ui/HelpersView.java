package org.carestead.access.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.carestead.access.GrantState;
import org.carestead.access.Grants;
import org.carestead.access.InvitationView;
import org.carestead.kit.Answer;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** Who helps, with what, until when; and stopping it at once. */
@Route(Routes.PEOPLE_WHO_HELP_ME)
@Menu(order = 2, title = "access.menu.people-who-help-me")
@ForMembers
@PermitAll
class HelpersView extends Page implements HasDynamicTitle {

    private final transient Helpers helpers;
    private final transient GrantDesk grants;
    private final transient InvitationDesk invitations;
    private final transient Follower follower;
    private final transient Actor actor;
    private final Div answer = new Div();
    private final Div cards = new Div();

    HelpersView(Helpers helpers, GrantDesk grants, InvitationDesk invitations, Pulses pulses, CurrentActor actors) {
        super(Width.FULL);
        this.helpers = helpers;
        this.grants = grants;
        this.invitations = invitations;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::show, () -> {});
        if (helpers.hasSomethingToShare(actor)) {
            Anchor invite = new Anchor("/" + AccessNavigation.INVITE, getTranslation("access.invite"));
            invite.addClassNames("btn", "main");
            head(getTranslation("access.helpers.title"), invite);
        } else {
            head(getTranslation("access.helpers.title"));
        }
        add(answer, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.helpers.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    private void show() {
        List<Helper> all = helpers.of(actor);
        List<Helper> live = all.stream()
                .filter(helper -> helper.grant().state() != GrantState.ENDED)
                .toList();
        List<InvitationView> open = invitations.of(actor);
        getUI().ifPresent(ui -> follower.follow(
                ui,
                live.stream()
                        .map(helper -> Grants.TOPIC + helper.grant().id().id())
                        .collect(toSet())));
        cards.removeAll();
        if (live.isEmpty() && open.isEmpty()) {
            cards.add(empty());
        }
        live.forEach(helper -> cards.add(card(helper)));
        open.forEach(invitation -> cards.add(card(invitation)));
        List<Helper> past = all.stream()
                .filter(helper -> helper.grant().state() == GrantState.ENDED)
                .toList();
        if (!past.isEmpty()) {
            cards.add(new PastHelpers(past));
        }
    }

    private EmptyState empty() {
        return helpers.hasSomethingToShare(actor)
                ? new EmptyState(
                        getTranslation("access.helpers.empty.title"), getTranslation("access.helpers.empty.sentence"))
                : new EmptyState(
                        getTranslation("access.not-member.title"), getTranslation("access.not-member.sentence"));
    }

    private GrantCard card(Helper helper) {
        return new GrantCard(
                helper,
                new GrantCard.Actions(
                        () -> getUI().ifPresent(ui -> ui.navigate(
                                AccessNavigation.change(helper.grant().id()))),
                        () -> grants.pause(actor, helper, this::say),
                        () -> grants.resume(actor, helper, this::say),
                        () -> grants.end(actor, helper, this::say)));
    }

    private InvitationCard card(InvitationView invitation) {
        return new InvitationCard(
                invitation,
                new InvitationCard.Actions(
                        () -> invitations.sendAgain(actor, invitation, this::say),
                        () -> invitations.correct(actor, invitation, this::say),
                        () -> invitations.withdraw(actor, invitation, this::say)));
    }

    private void say(Component what) {
        show();
        answer.removeAll();
        answer.add(what);
    }

    private void say(String text, Tone tone) {
        say(new Answer(text, tone).takeFocus());
    }
}
