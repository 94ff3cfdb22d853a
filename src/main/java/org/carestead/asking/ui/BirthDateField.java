package org.carestead.asking.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.member.BirthDate;
import org.carestead.member.BirthDate.Part;

/** A date of birth in three numbers, as at the door. What is wrong is said above them, and the wrong ones are marked. */
class BirthDateField extends Div {

    private static final String DESCRIBED_BY = "aria-describedby";

    private final Map<Part, TextField> numbers = new EnumMap<>(Part.class);
    private final Paragraph problem = new Paragraph();

    BirthDateField(String label, String hint) {
        Span title = new Span(label);
        title.setId("born");
        title.addClassName("strong");
        Paragraph help = Texts.small(hint);
        help.setId("born-hint");
        problem.setId("born-problem");
        problem.addClassName("problem");
        problem.setVisible(false);
        Row row = new Row();
        row.addClassName("birth-date");
        for (Part part : Part.values()) {
            row.add(number(part));
        }
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "born")
                .setAttribute(DESCRIBED_BY, "born-hint born-problem");
        add(title, help, problem, row);
    }

    BirthDate value() {
        return new BirthDate(typed(Part.MONTH), typed(Part.DAY), typed(Part.YEAR));
    }

    /** @param key of what is wrong; empty takes the marks away */
    void mark(String key) {
        boolean wrong = !key.isEmpty();
        problem.setText(wrong ? getTranslation(key) : "");
        problem.setVisible(wrong);
        numbers.forEach((part, number) ->
                FieldErrors.mark(number, wrong && value().wrong().contains(part), ""));
    }

    boolean isInvalid() {
        return problem.isVisible();
    }

    /** To the first number that is wrong. */
    void focus() {
        numbers.values().stream().filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
    }

    private TextField number(Part part) {
        TextField number =
                new TextField(getTranslation("member.claim." + part.name().toLowerCase(Locale.ROOT)));
        number.setMaxLength(part == Part.YEAR ? 4 : 2);
        number.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        numbers.put(part, number);
        return number;
    }

    private String typed(Part part) {
        return requireNonNull(numbers.get(part)).getValue();
    }
}
