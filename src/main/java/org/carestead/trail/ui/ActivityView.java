package org.carestead.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.time.LocalDate;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
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
    private final transient DisownQuestion disowning;
    private final transient InstantSource clock;
    private final transient Actor actor;
    private final Div list = new Div();
    private final transient Formats formats = Formats.current();
    private final transient FeedSentences sentences = new FeedSentences(formats);
    private OrderedList items = new OrderedList();
    private @Nullable LocalDate day;

    ActivityView(Feed feed, DisownQuestion disowning, InstantSource clock, CurrentActor actors) {
        super(Width.MEDIUM);
        this.feed = feed;
        this.disowning = disowning;
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
            items = new OrderedList();
            items.addClassName("feed");
            list.add(new H2(name(on)), items);
        }
        items.add(new FeedItem(line, sentences, item -> disowning.ask(actor, item)));
    }

    private String name(LocalDate on) {
        LocalDate today = clock.instant().atZone(formats.zone()).toLocalDate();
        if (on.equals(today)) {
            return getTranslation("trail.view.today");
        }
        return on.equals(today.minusDays(1)) ? getTranslation("trail.view.yesterday") : formats.day(on);
    }
}
