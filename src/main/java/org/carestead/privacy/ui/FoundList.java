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
import java.util.stream.Stream;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.privacy.FoundEntry;
import org.carestead.privacy.FoundPage;
import org.carestead.privacy.FoundRight;
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
        return known(by);
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

    private Stream<String> right(FoundRight right) {
        return Stream.of(
                        Optional.ofNullable(right.holder())
                                .map(name -> getTranslation("privacy.found.holder", known(name))),
                        Optional.ofNullable(right.lentBy())
                                .map(name -> getTranslation("privacy.found.lent", known(name))),
                        right.emergency()
                                ? Optional.of(getTranslation("privacy.found.emergency"))
                                : Optional.<String>empty(),
                        Optional.of(getTranslation(
                                "privacy.found.basis",
                                getTranslation("privacy.basis." + right.basis().name()),
                                formats.date(right.ends()))))
                .flatMap(Optional::stream);
    }

    private String known(String name) {
        return name.isEmpty() ? getTranslation("privacy.unknown") : name;
    }

    private List<String> about(FoundEntry entry) {
        List<String> all = new ArrayList<>();
        all.add(formats.time(entry.at()));
        all.add(getTranslation("privacy.found.owner", known(entry.owner())));
        if (entry.right() != null) {
            right(entry.right()).forEach(all::add);
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
