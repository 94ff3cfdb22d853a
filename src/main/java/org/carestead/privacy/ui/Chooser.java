package org.carestead.privacy.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Finds somebody by what is typed, and keeps whom of those found is meant. */
class Chooser<T> extends Div {

    private final String label;
    private final String hint;
    private final transient Function<String, Optional<List<T>>> find;
    private final transient Function<T, String> name;
    private final transient Consumer<Optional<T>> onChange;
    private transient @Nullable T chosen;

    /**
     * Nobody is chosen yet.
     *
     * @param find empty where the screen has something else to say
     * @param onChange called when somebody is chosen, or nobody any more
     */
    Chooser(
            String label,
            String hint,
            Function<String, Optional<List<T>>> find,
            Function<T, String> name,
            Consumer<Optional<T>> onChange) {
        this.label = label;
        this.hint = hint;
        this.find = find;
        this.name = name;
        this.onChange = onChange;
        addClassName("chooser");
        ask();
    }

    Optional<T> value() {
        return Optional.ofNullable(chosen);
    }

    private void ask() {
        removeAll();
        TextField typed = new TextField(getTranslation("privacy.find.label", label, hint));
        typed.setClearButtonVisible(true);
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        Div found = new Div();
        found.getElement().setAttribute("role", "status");
        Runnable look = () -> find.apply(typed.getValue()).ifPresent(all -> show(all, found, list));
        typed.addKeyPressListener(Key.ENTER, event -> look.run());
        Row row = new Row(typed, Buttons.plain(getTranslation("privacy.find"), look));
        row.addClassName("ask");
        add(row, found, list);
    }

    private void show(List<T> all, Div found, UnorderedList list) {
        list.removeAll();
        found.removeAll();
        found.add(Texts.small(
                all.isEmpty() ? getTranslation("privacy.find.nobody") : getTranslation("privacy.find.which")));
        all.forEach(each -> list.add(new ListItem(Buttons.quiet(name.apply(each), () -> choose(each)))));
    }

    private void choose(T one) {
        chosen = one;
        removeAll();
        Span who = new Span(name.apply(one));
        who.addClassName("chosen");
        Div words = new Div(Texts.small(label), who);
        words.addClassName("grow");
        add(Row.between(words, Buttons.quiet(getTranslation("privacy.find.other"), this::clear)));
        onChange.accept(value());
    }

    private void clear() {
        chosen = null;
        ask();
        onChange.accept(value());
    }
}
