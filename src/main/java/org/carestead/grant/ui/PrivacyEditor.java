package org.carestead.grant.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carestead.access.MedicineSummary;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.kit.Card;
import org.carestead.kit.Formats;
import org.carestead.kit.Texts;

/** Which medicines somebody may know of: single ones, and kinds that stay private until they are opened. */
public class PrivacyEditor extends Div {

    private final transient List<MedicineSummary> all;
    private final transient Visibility before;
    private final CheckboxGroup<SensitiveClass> classes = new CheckboxGroup<>();
    private final CheckboxGroup<MedicineSummary> medicines = new CheckboxGroup<>();

    /** With these medicines to choose from; who is the given name that the hints speak of. */
    public PrivacyEditor(Visibility before, List<MedicineSummary> all, String who) {
        this.all = all;
        this.before = before;
        if (all.isEmpty()) {
            add(new Card(new Paragraph(getTranslation("access.private.nothing-yet"))));
        } else {
            addMedicines(who);
        }
        addClasses(who);
    }

    /** What is chosen now. */
    public Visibility visibility() {
        Set<SensitiveClass> open = new HashSet<>(before.shownClasses());
        open.removeAll(there());
        open.addAll(classes.getValue());
        return before.choosing(
                open,
                all,
                medicines.getValue().stream().map(MedicineSummary::id).collect(toSet()));
    }

    private void addMedicines(String who) {
        medicines.setLabel(getTranslation("access.private.medicines", who));
        medicines.setHelperText(getTranslation("access.private.medicines.hint", who));
        medicines.addThemeVariants(CheckboxGroupVariant.HELPER_ABOVE);
        medicines.setItems(all);
        medicines.setItemLabelGenerator(this::name);
        medicines.setValue(known(before));
        add(new Card(medicines));
    }

    private void addClasses(String who) {
        Set<SensitiveClass> there = there();
        if (there.isEmpty()) {
            return;
        }
        classes.setLabel(getTranslation("access.private.classes", who));
        classes.setHelperText(getTranslation("access.private.classes.hint", who));
        classes.addThemeVariants(CheckboxGroupVariant.HELPER_ABOVE);
        classes.setItems(there.stream().sorted().toList());
        classes.setItemLabelGenerator(
                each -> Formats.current().beginning(getTranslation("access.class." + each.name())));
        classes.setValue(both(before.shownClasses(), there));
        classes.addValueChangeListener(event -> follow(event.getOldValue(), event.getValue()));
        add(new Card(classes));
    }

    // Opening or closing a kind takes its medicines along.
    private void follow(Set<SensitiveClass> old, Set<SensitiveClass> now) {
        Set<MedicineSummary> known = new HashSet<>(medicines.getValue());
        for (MedicineSummary medicine : all) {
            SensitiveClass kind = medicine.sensitiveClass();
            if (kind != null && now.contains(kind) && !old.contains(kind)) {
                known.add(medicine);
            } else if (kind != null && old.contains(kind) && !now.contains(kind)) {
                known.remove(medicine);
            }
        }
        medicines.setValue(known);
    }

    private String name(MedicineSummary medicine) {
        SensitiveClass kind = medicine.sensitiveClass();
        String name = Texts.whole(medicine.name());
        return kind == null
                ? name
                : getTranslation("access.private.medicine", name, getTranslation("access.class." + kind.name()));
    }

    private Set<MedicineSummary> known(Visibility visibility) {
        return all.stream()
                .filter(medicine -> visibility.shows(medicine.id(), medicine.sensitiveClass()))
                .collect(toSet());
    }

    private Set<SensitiveClass> there() {
        return all.stream()
                .map(MedicineSummary::sensitiveClass)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static Set<SensitiveClass> both(Set<SensitiveClass> one, Set<SensitiveClass> two) {
        Set<SensitiveClass> both = new HashSet<>(one);
        both.retainAll(two);
        return both;
    }
}
