package org.carestead.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
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
    private final List<GroupItem> groups = new ArrayList<>();

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
                .map(group -> new GroupItem(group, settings))
                .forEach(groups::add);
        settings.failing().forEach(point -> form.add(new FailingCard(point, () -> trust(point))));
        LanguageSelect language = language(settings);
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "groups");
        groups.forEach(list::add);
        QuietCard quiet = new QuietCard(settings.quiet());
        form.add(
                new Card(new H2(getTranslation("notice.choices.what")), language, list),
                quiet,
                Buttons.main(getTranslation("notice.choices.save"), () -> save(language, quiet)));
    }

    // Asked once; who wants one kind in another language than the rest is asked at each.
    private LanguageSelect language(NoticeSettings settings) {
        Set<Optional<Locale>> spoken = settings.choices().values().stream()
                .map(choice -> Optional.ofNullable(choice.language()))
                .collect(Collectors.toSet());
        LanguageSelect language = new LanguageSelect(
                spoken.size() == 1 ? spoken.iterator().next().orElse(null) : LanguageSelect.EACH_ITS_OWN,
                LanguageSelect.EACH_ITS_OWN);
        language.setLabel(getTranslation("notice.language"));
        language.addValueChangeListener(event -> askAtEach(language));
        askAtEach(language);
        return language;
    }

    private void askAtEach(LanguageSelect language) {
        groups.forEach(group -> group.hasItsOwnLanguage(language.isEachItsOwn()));
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

    private void save(LanguageSelect language, QuietCard quiet) {
        Map<NoticeGroup, NoticeChoice> chosen =
                groups.stream().collect(Collectors.toMap(GroupItem::group, group -> group.choice(language)));
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
