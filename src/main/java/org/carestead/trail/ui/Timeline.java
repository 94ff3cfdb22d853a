package org.carestead.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.trail.FeedLine;
import org.carestead.trail.FeedPage;
import org.carestead.trail.FeedSentences;
import org.jspecify.annotations.Nullable;

/** Lines of a feed by day along a line of time, page by page. */
class Timeline extends Div {

    private final transient InstantSource clock;
    private final transient Consumer<FeedItem> onDisown;
    private final transient Formats formats = Formats.current();
    private final transient FeedSentences sentences = new FeedSentences(formats, I18NProvider::translate);
    private OrderedList items = new OrderedList();
    private @Nullable LocalDate day;

    Timeline(InstantSource clock, Consumer<FeedItem> onDisown) {
        this.clock = clock;
        this.onDisown = onDisown;
    }

    /** From the newest on; the pages after the first are asked for when they are wanted. */
    void show(FeedPage page, Function<FeedPage.Position, FeedPage> after) {
        removeAll();
        day = null;
        add(page, after);
    }

    private void add(FeedPage page, Function<FeedPage.Position, FeedPage> after) {
        page.lines().forEach(this::add);
        FeedPage.Position next = page.next();
        if (next != null) {
            Button more = Buttons.plain(getTranslation("trail.view.more"), () -> {});
            more.addClickListener(click -> {
                remove(more);
                add(after.apply(next), after);
            });
            add(more);
        }
    }

    private void add(FeedLine line) {
        LocalDate on = day(line.at());
        if (!on.equals(day)) {
            day = on;
            items = new OrderedList();
            items.addClassName("feed");
            add(new H2(name(on)), items);
        }
        items.add(new FeedItem(line, sentences, onDisown));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, formats.zone());
    }

    private String name(LocalDate on) {
        LocalDate today = day(clock.instant());
        if (on.equals(today)) {
            return getTranslation("trail.view.today");
        }
        if (on.equals(today.minusDays(1))) {
            return getTranslation("trail.view.yesterday");
        }
        return formats.beginning(on.getYear() == today.getYear() ? formats.day(on) : formats.date(on));
    }
}
