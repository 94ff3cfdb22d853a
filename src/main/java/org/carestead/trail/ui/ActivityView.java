package org.carestead.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.ListFormat;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.trail.Feed;
import org.carestead.trail.FeedLine;
import org.carestead.trail.FeedPage;
import org.jspecify.annotations.Nullable;

/** All that was done for the member or in their name, by day. */
@Route(Routes.WHAT_WAS_DONE)
@Menu(order = 3, title = "trail.view.menu")
@ForMembers
@PermitAll
class ActivityView extends Page implements HasDynamicTitle {

    private final transient Feed feed;
    private final transient InstantSource clock;
    private final transient Actor actor;
    private final Div list = new Div();
    private final Formats formats = Formats.current();
    private @Nullable LocalDate day;

    ActivityView(Feed feed, InstantSource clock, CurrentActor actors) {
        super(Width.MEDIUM);
        this.feed = feed;
        this.clock = clock;
        this.actor = actors.get();
        head(getTranslation("trail.view.title"));
        lead(getTranslation("trail.view.lead"));
        add(list);
        FeedPage first = feed.of(actor, null, formats.zone());
        if (first.lines().isEmpty()) {
            add(new EmptyState(getTranslation("trail.view.empty.title"), getTranslation("trail.view.empty.sentence")));
        }
        show(first);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.view.page");
    }

    private void show(FeedPage page) {
        page.lines().forEach(this::show);
        FeedPage.Position next = page.next();
        if (next != null) {
            Button more = Buttons.plain(getTranslation("trail.view.more"), () -> {});
            more.addClickListener(click -> {
                remove(more);
                show(feed.of(actor, next, formats.zone()));
            });
            add(more);
        }
    }

    private void show(FeedLine line) {
        LocalDate on = line.at().atZone(formats.zone()).toLocalDate();
        if (!on.equals(day)) {
            day = on;
            list.add(new H2(name(on)));
        }
        Span what = new Span(words(line));
        what.getStyle().setFontWeight("600");
        Div text = new Div(new Div(what), Texts.soft(when(line)));
        if (line.reasonKey() != null) {
            text.add(new Div(Texts.soft(getTranslation(line.reasonKey()))));
        }
        Card card = new Card(
                line.by() == null ? text : new Row(new PersonBadge(line.by().id(), line.initials()), text));
        if (line.by() != null && !line.own()) {
            card.of(PersonColor.of(line.by().id()));
        }
        list.add(card);
    }

    private String words(FeedLine line) {
        if (line.looked().isEmpty()) {
            return getTranslation(line.key(), line.words().toArray());
        }
        List<String> areas = line.looked().stream()
                .sorted()
                .map(area -> getTranslation("trail.area." + area.name()))
                .toList();
        return getTranslation(
                line.key(),
                line.words().getFirst(),
                ListFormat.getInstance(formats.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(areas));
    }

    private String when(FeedLine line) {
        String first = formats.time(line.since());
        String last = formats.time(line.at());
        String span = first.equals(last) ? last : getTranslation("trail.view.between", first, last);
        return line.times() == 1 ? span : getTranslation("trail.view.times", span, line.times());
    }

    private String name(LocalDate on) {
        LocalDate today = clock.instant().atZone(formats.zone()).toLocalDate();
        if (on.equals(today)) {
            return getTranslation("trail.view.today");
        }
        return on.equals(today.minusDays(1)) ? getTranslation("trail.view.yesterday") : formats.day(on);
    }
}
