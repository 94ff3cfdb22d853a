package org.carestead.grant.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestead.grant.Grants;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.member.MemberId;
import org.carestead.member.OneLook;
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
    private final transient LastDayDesk terms;
    private final transient List<HelpersSection> sections;
    private final transient Follower follower;
    private final transient Actor actor;
    private final transient Optional<MemberId> membership;
    private final ToldNews news = new ToldNews();
    private final Div answer = new Div();
    private final Div cards = new Div();
    private transient HelpersShown shown = HelpersShown.NOTHING;

    HelpersView(
            Helpers helpers,
            GrantDesk grants,
            LastDayDesk terms,
            List<HelpersSection> sections,
            Pulses pulses,
            CurrentActor actors) {
        super(Width.FULL);
        this.helpers = helpers;
        this.grants = grants;
        this.terms = terms;
        this.sections = sections;
        this.actor = actors.get();
        this.membership = helpers.membership(actor);
        this.follower = new Follower(pulses, this::look, () -> {});
        if (membership.isPresent()) {
            Anchor invite = new Anchor("/" + Routes.INVITE, getTranslation("access.invite"));
            invite.addClassNames("btn", "main");
            head(getTranslation("access.helpers.title"), invite);
        } else {
            head(getTranslation("access.helpers.title"));
        }
        add(news, answer, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.helpers.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        membership.ifPresent(member -> follower.follow(event.getUI(), Set.of(Grants.HELPERS_OF + member.id())));
        show(now());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    // Something has happened elsewhere. Where nothing has changed, nothing is drawn anew, so that nobody loses their
    // place.
    private void look() {
        HelpersShown before = shown;
        HelpersShown now = now();
        if (!now.equals(before)) {
            show(now);
            news.keep(now::holds);
            List<HelpersSection.News> since = now.since(before);
            if (!since.isEmpty()) {
                forgetAnswer();
            }
            since.forEach(what -> {
                if (now.showsAtOnce(what)) {
                    news.sayAloud(what);
                } else {
                    news.tell(what, stop(what));
                }
            });
        }
    }

    // What came of an earlier deed could say the contrary of the news. A passcode stays: it cannot be seen again.
    private void forgetAnswer() {
        answer.getChildren().filter(Answer.class::isInstance).toList().forEach(answer::remove);
    }

    private List<Button> stop(HelpersSection.News what) {
        return shown.arrived(what).stream()
                .map(helper -> Buttons.plain(
                        getTranslation("access.helpers.new.stop", helper.givenName()),
                        () -> grants.end(actor, helper, this::say)))
                .toList();
    }

    private HelpersShown now() {
        return OneLook.at(() -> new HelpersShown(
                helpers.of(actor),
                sections.stream().map(section -> section.of(actor)).toList()));
    }

    private void show(HelpersShown now) {
        shown = now;
        cards.removeAll();
        now.more().forEach(content -> cards.add(List.copyOf(content.waiting(actor, this::say))));
        now.live().forEach(helper -> cards.add(card(helper)));
        now.more().stream().filter(content -> !content.standsApart()).forEach(this::add);
        if (cards.getComponentCount() == 0) {
            cards.add(empty());
        }
        if (!now.past().isEmpty()) {
            cards.add(new PastHelpers(now.past()));
        }
        now.more().stream().filter(HelpersSection.Content::standsApart).forEach(this::add);
    }

    private void add(HelpersSection.Content content) {
        cards.add(List.copyOf(content.cards(actor, this::say)));
    }

    private EmptyState empty() {
        return membership.isPresent()
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
                                GrantNavigation.change(helper.grant().id()))),
                        () -> terms.renew(actor, helper, this::say),
                        () -> terms.change(actor, helper, this::say),
                        () -> grants.pause(actor, helper, this::say),
                        () -> grants.resume(actor, helper, this::say),
                        () -> grants.end(actor, helper, this::say)));
    }

    private void say(Component what) {
        show(now());
        news.clear();
        answer.removeAll();
        answer.add(what);
    }

    private void say(String text, Tone tone) {
        say(new Answer(text, tone).takeFocus());
    }
}
