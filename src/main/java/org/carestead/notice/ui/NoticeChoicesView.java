package org.carestead.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.notice.ChoiceOutcome;
import org.carestead.notice.NoticeChoice;
import org.carestead.notice.NoticeChoices;
import org.carestead.notice.NoticeGroup;
import org.carestead.notice.NoticeSettings;
import org.carestead.person.ContactPointView;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** How I want to be told: by which way and in which language, group by group, and when not. */
@Route(Routes.NOTICE_CHOICES)
@PermitAll
class NoticeChoicesView extends Page implements HasDynamicTitle {

    private final transient NoticeChoices choices;
    private final transient Actor actor;
    private final Div answer = new Div();
    private final Div form = new Div();
    private final List<GroupCard> groups = new ArrayList<>();

    NoticeChoicesView(NoticeChoices choices, CurrentActor actors) {
        super(Width.MEDIUM);
        this.choices = choices;
        this.actor = actors.get();
        head(getTranslation("notice.choices.title"));
        lead(getTranslation("notice.choices.lead"));
        add(NoticeSections.at(Routes.NOTICE_CHOICES), form, answer);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.choices.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    private void look() {
        NoticeSettings settings = choices.of(actor);
        form.removeAll();
        groups.clear();
        Stream.of(NoticeGroup.values())
                .filter(settings.choices()::containsKey)
                .map(group -> new GroupCard(group, settings))
                .forEach(groups::add);
        settings.failing().forEach(point -> form.add(new FailingCard(point, () -> trust(point))));
        groups.forEach(form::add);
        QuietCard quiet = new QuietCard(settings.quiet());
        form.add(quiet, Buttons.main(getTranslation("notice.choices.save"), () -> save(quiet)));
    }

    private void trust(ContactPointView point) {
        boolean done = choices.trust(actor, point.id());
        look();
        answer.removeAll();
        answer.add(new Answer(
                        done
                                ? getTranslation("notice.failing.trusted", point.address())
                                : getTranslation("notice.failing.not-now"),
                        done ? Tone.GOOD : Tone.WAIT)
                .takeFocus());
    }

    private void save(QuietCard quiet) {
        Map<NoticeGroup, NoticeChoice> chosen =
                groups.stream().collect(Collectors.toMap(GroupCard::group, GroupCard::choice));
        Optional<ChoiceOutcome.Refused> refused = Stream.of(
                        choices.choose(actor, chosen),
                        choices.rest(actor, quiet.chosen(), Formats.current().zone()))
                .filter(ChoiceOutcome.Refused.class::isInstance)
                .map(ChoiceOutcome.Refused.class::cast)
                .findFirst();
        answer.removeAll();
        answer.add(refused.map(why -> new Answer(
                        getTranslation("notice.refused." + why.reason().name()), Tone.WAIT))
                .orElseGet(() -> new Answer(getTranslation("notice.choices.saved"), Tone.GOOD))
                .takeFocus());
    }
}
