package org.carestead.trail.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carestead.kit.Buttons;
import org.carestead.kit.DayPicker;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedKind;
import org.jspecify.annotations.Nullable;

/** What of the feed to show. Folded away until it is wanted, or in use. */
class FeedFilterBar extends NativeDetails {

    private final transient Consumer<FeedFilter> onChange;
    private final Select<Person> who = new Select<>();
    private final Select<FeedKind> what = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final Checkbox refused = new Checkbox(getTranslation("trail.filter.refused"));
    private transient FeedFilter shown = FeedFilter.ALL;

    /** Somebody to choose, by the name that is shown. */
    private record Person(PersonId id, String name) {}

    FeedFilterBar(PersonId reader, List<PersonView> others, Consumer<FeedFilter> onChange) {
        this.onChange = onChange;
        addClassNames("card", "year", "filter");
        setSummaryText(getTranslation("trail.filter.title"));
        who.setLabel(getTranslation("trail.filter.who"));
        who.setItems(Stream.concat(
                        Stream.of(new Person(reader, getTranslation("trail.filter.you"))),
                        others.stream().map(other -> new Person(other.id(), other.fullName())))
                .toList());
        offer(who, getTranslation("trail.filter.everybody"), Person::name);
        what.setLabel(getTranslation("trail.filter.what"));
        what.setItems(FeedKind.values());
        offer(what, getTranslation("trail.filter.everything"), kind -> getTranslation("trail.kind." + kind.name()));
        from = day("trail.filter.from");
        to = day("trail.filter.to");
        Div fields = new Div(who, what, from, to);
        fields.addClassName("fields");
        setContent(new Div(
                fields,
                Row.between(
                        refused,
                        Buttons.quiet(getTranslation("trail.filter.all"), () -> onChange.accept(FeedFilter.ALL)))));
        follow(who);
        follow(what);
        follow(from);
        follow(to);
        follow(refused);
    }

    private void follow(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
    }

    /** Shows what is chosen, without asking for it once more. */
    void show(FeedFilter filter) {
        shown = filter;
        who.setValue(who.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(filter.by()))
                .findFirst()
                .orElse(null));
        what.setValue(filter.kind());
        from.setValue(filter.from());
        to.setValue(filter.to());
        from.setMax(filter.to());
        to.setMin(filter.from());
        refused.setValue(filter.refusedOnly());
        if (!filter.equals(FeedFilter.ALL)) {
            setOpen(true);
        }
    }

    private void changed() {
        FeedFilter chosen =
                new FeedFilter(id(who.getValue()), what.getValue(), from.getValue(), to.getValue(), refused.getValue());
        if (!Objects.equals(chosen, shown)) {
            onChange.accept(chosen);
        }
    }

    private static @Nullable PersonId id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    private static <T> void offer(Select<T> field, String none, SerializableFunction<T, String> name) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        field.setPlaceholder(none);
        field.setItemLabelGenerator(item -> item == null ? none : name.apply(item));
    }

    private DatePicker day(String key) {
        DatePicker picker = new DayPicker(getTranslation(key));
        picker.setLocale(Formats.current().locale());
        picker.setClearButtonVisible(true);
        return picker;
    }
}
