package org.carestead.privacy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.DayPicker;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.member.MemberView;
import org.carestead.person.PersonView;
import org.carestead.privacy.SearchFilter;

/** What of the trail is looked for. */
class SearchForm extends Section {

    private final Chooser<MemberView> member;
    private final Chooser<PersonView> person;
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("privacy.search.kind"));
    private final Select<Boolean> refused = new Select<>();
    private final DatePicker from;
    private final DatePicker to;

    SearchForm(
            Chooser<MemberView> member,
            Chooser<PersonView> person,
            List<String> kinds,
            KindWords words,
            Consumer<SearchFilter> search) {
        this.member = member;
        this.person = person;
        addClassNames("card", "filter");
        Locale language = Formats.current().locale();
        kind.setItems(kinds.stream()
                .sorted((one, two) ->
                        Collator.getInstance(language).compare(words.kind(one, language), words.kind(two, language)))
                .toList());
        kind.setItemLabelGenerator(each -> words.kind(each, language));
        kind.setClearButtonVisible(true);
        kind.setPlaceholder(getTranslation("privacy.search.any"));
        refused.setLabel(getTranslation("privacy.search.outcome"));
        refused.setItems(false, true);
        refused.setEmptySelectionAllowed(true);
        refused.setEmptySelectionCaption(getTranslation("privacy.search.any"));
        refused.setPlaceholder(getTranslation("privacy.search.any"));
        refused.setItemLabelGenerator(this::outcome);
        from = day("privacy.search.from");
        to = day("privacy.search.to");
        Div fields = new Div(kind, refused, from, to);
        fields.addClassName("fields");
        add(
                member,
                person,
                fields,
                new Row(Buttons.main(getTranslation("privacy.search.go"), () -> search.accept(filter()))));
    }

    private String outcome(Boolean no) {
        return getTranslation(
                no == null ? "privacy.search.any" : no ? "privacy.outcome.refused" : "privacy.outcome.done");
    }

    private SearchFilter filter() {
        return new SearchFilter(
                member.value().map(MemberView::id).orElse(null),
                person.value().map(PersonView::id).orElse(null),
                kind.getValue(),
                refused.getValue(),
                from.getValue(),
                to.getValue());
    }

    private DatePicker day(String key) {
        DatePicker picker = new DayPicker(getTranslation(key));
        picker.setLocale(Formats.current().locale());
        picker.setClearButtonVisible(true);
        return picker;
    }
}
