package org.carestead.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.privacy.FoundEntry;
import org.carestead.privacy.FoundPage;
import org.jspecify.annotations.Nullable;

/** Entries of the trail by day, page by page. */
class FoundList extends Div {

    private final transient KindWords words;
    private final transient Function<FoundPage.Position, Optional<FoundPage>> after;
    private final transient Formats formats = Formats.current();
    private OrderedList items = new OrderedList();
    private @Nullable LocalDate day;

    FoundList(FoundPage first, KindWords words, Function<FoundPage.Position, Optional<FoundPage>> after) {
        this.words = words;
        this.after = after;
        add(first);
    }

    private void add(FoundPage page) {
        page.entries().forEach(this::add);
        FoundPage.Position next = page.next();
        if (next != null) {
            Button more = Buttons.plain(getTranslation("privacy.search.more"), () -> {});
            more.addClickListener(click -> {
                remove(more);
                after.apply(next).ifPresent(this::add);
            });
            add(more);
        }
    }

    private void add(FoundEntry entry) {
        LocalDate on = LocalDate.ofInstant(entry.at(), formats.zone());
        if (!on.equals(day)) {
            day = on;
            items = new OrderedList();
            items.addClassName("feed");
            add(new H3(formats.date(on)), items);
        }
        items.add(item(entry));
    }

    private ListItem item(FoundEntry entry) {
        ListItem item = new ListItem();
        item.addClassNames("item", "card");
        item.setClassName("refused", entry.refused());
        if (entry.byId() != null) {
            item.addClassName(PersonColor.of(entry.byId()).styleClass());
        }
        Span what = new Span(getTranslation("privacy.found", who(entry), what(entry)));
        what.addClassName("what");
        Div told = new Div(what, Texts.small(String.join(" · ", about(entry))));
        told.addClassNames("grow", "told");
        Div row = new Div(told);
        row.addClassNames("row", "between");
        if (entry.refused()) {
            row.add(new Tag(getTranslation("privacy.outcome.refused"), Tone.STOP));
        }
        item.add(row);
        return item;
    }

    private String who(FoundEntry entry) {
        String by = entry.by();
        if (by == null) {
            return getTranslation("privacy.nobody");
        }
        return by.isEmpty() ? getTranslation("privacy.unknown") : by;
    }

    private String what(FoundEntry entry) {
        String kind = words.kind(entry.kind(), formats.locale());
        return entry.area() == null
                ? kind
                : getTranslation(
                        "privacy.found.area",
                        kind,
                        getTranslation("trail.area." + entry.area().name()));
    }

    private List<String> about(FoundEntry entry) {
        List<String> all = new ArrayList<>();
        all.add(formats.time(entry.at()));
        all.add(getTranslation(
                "privacy.found.owner", entry.owner().isEmpty() ? getTranslation("privacy.unknown") : entry.owner()));
        if (entry.basis() != null && entry.grantEnds() != null) {
            all.add(getTranslation(
                    "privacy.found.basis",
                    getTranslation("privacy.basis." + entry.basis().name()),
                    formats.date(entry.grantEnds())));
        }
        if (entry.reason() != null) {
            all.add(words.reason(entry.reason(), formats.locale()));
        }
        if (entry.why() != null) {
            all.add(getTranslation("privacy.found.why", entry.why()));
        }
        return all;
    }
}
