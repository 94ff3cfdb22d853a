package org.carestead.grant.ui;

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
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.access.GrantId;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.HelpedMember;
import org.carestead.kit.Answer;
import org.carestead.kit.Confirm;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.member.PlanCalendar;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** The board of everybody whom one helps. */
@Route(Routes.PEOPLE_I_HELP)
@Menu(order = 3, title = "access.menu.people-i-help")
@PermitAll
class PeopleIHelpView extends Page implements HasDynamicTitle {

    private final transient Grants grants;
    private final transient GrantLists lists;
    private final transient PlanCalendar calendar;
    private final transient List<HelpedSection> sections;
    private final transient Follower follower;
    private final transient Actor actor;
    private final Div answer = new Div();
    private final Div board = new Div();
    private final Div further = new Div();
    private List<HelpedMember> shown = List.of();

    PeopleIHelpView(
            Grants grants,
            GrantLists lists,
            PlanCalendar calendar,
            List<HelpedSection> sections,
            Pulses pulses,
            CurrentActor actors) {
        super(Width.FULL);
        this.grants = grants;
        this.lists = lists;
        this.calendar = calendar;
        this.sections = sections;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::look, () -> {});
        Anchor did = new Anchor("/" + Routes.MY_ACTIVITY, getTranslation("access.people.did"));
        did.addClassNames("btn", "quiet");
        Anchor access = new Anchor("/" + Routes.MY_ACCESS, getTranslation("access.mine.title"));
        access.addClassNames("btn", "quiet");
        head(getTranslation("access.people.title"), access, did);
        add(answer, board, further);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.people.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    private void look() {
        List<HelpedMember> before = shown;
        show();
        Set<GrantId> still = shown.stream().map(HelpedMember::grant).collect(toSet());
        before.stream()
                .filter(helped -> !still.contains(helped.grant()))
                .forEach(gone -> say(getTranslation("access.people.ended", gone.memberName()), Tone.WAIT));
    }

    private void show() {
        shown = lists.heldBy(actor);
        List<HelpedSection.Content> more =
                sections.stream().map(section -> section.of(actor)).toList();
        getUI().ifPresent(ui -> follower.follow(ui, topics(more)));
        board.removeAll();
        further.removeAll();
        more.forEach(content -> further.add(List.copyOf(content.cards(actor, this::say))));
        board.setClassName("grid", shown.size() > 1);
        if (shown.isEmpty()) {
            board.add(new EmptyState(
                    getTranslation("access.people.empty.title"), getTranslation("access.people.empty.sentence")));
        }
        shown.forEach(helped ->
                board.add(new HelpedCard(helped, calendar.lastDayBefore(helped.endsAt()), () -> askToLeave(helped))));
    }

    private Set<String> topics(List<HelpedSection.Content> more) {
        return Stream.concat(
                        shown.stream()
                                .map(helped -> Grants.TOPIC + helped.grant().id()),
                        more.stream().flatMap(content -> content.topics().stream()))
                .collect(toSet());
    }

    private void askToLeave(HelpedMember helped) {
        new Confirm(
                        getTranslation("access.people.leave.title", helped.memberName()),
                        getTranslation("access.people.leave.sentence", helped.memberName()),
                        getTranslation("access.people.leave.yes"),
                        getTranslation("access.people.leave.no"),
                        () -> leave(helped))
                .open();
    }

    private void leave(HelpedMember helped) {
        GrantOutcome outcome = grants.resign(actor, helped.grant());
        show();
        switch (outcome) {
            case GrantOutcome.Done done -> say(getTranslation("access.people.left", helped.memberName()), Tone.GOOD);
            case GrantOutcome.Refused refused ->
                say(getTranslation("access.refused." + refused.reason().name()), Tone.WAIT);
        }
    }

    private void say(String text, Tone tone) {
        answer.removeAll();
        answer.add(new Answer(text, tone).takeFocus());
    }

    private void say(Component what) {
        show();
        answer.removeAll();
        answer.add(what);
    }
}
