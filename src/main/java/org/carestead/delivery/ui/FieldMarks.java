package org.carestead.delivery.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carestead.delivery.FieldProblem;
import org.carestead.kit.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, each told by its name what is wrong with it; the first of them gets the focus.
 *
 * @param <F> the names of the fields
 */
final class FieldMarks<F extends Enum<F>> {

    private final Map<F, Component> fields = new LinkedHashMap<>();

    <C extends Component & HasValidation & HasLabel & Focusable<?>> C field(F name, C field) {
        field.setLabel(translate("delivery.field." + name.name()));
        fields.put(name, field);
        return field;
    }

    /** Marks what is wrong, and takes away the marks where nothing is. */
    void mark(Map<F, FieldProblem> problems) {
        fields.forEach((name, field) -> mark(field, problems.get(name)));
        fields.entrySet().stream()
                .filter(entry -> problems.containsKey(entry.getKey()))
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first.getValue()).focus());
    }

    private static void mark(Component field, @Nullable FieldProblem problem) {
        String sentence =
                problem == null ? "" : translate("delivery.problem." + problem.name(), ((HasLabel) field).getLabel());
        FieldErrors.mark((HasValidation) field, problem != null, sentence);
    }
}
