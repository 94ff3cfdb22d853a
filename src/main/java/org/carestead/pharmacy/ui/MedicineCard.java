package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.carestead.access.Area;
import org.carestead.access.MedicineId;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.pharmacy.MedicineView;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.RefillAdvice;
import org.jspecify.annotations.Nullable;

/** One medicine: what it is, how long it lasts, what can be done. */
class MedicineCard extends Article {

    private final Subject subject;
    private final Consumer<MedicineId> order;
    private final Consumer<OrderId> undo;
    private final Div answer = new Div();
    private final Div content = new Div();
    private @Nullable MedicineEntry shown;

    MedicineCard(Subject subject, Consumer<MedicineId> order, Consumer<OrderId> undo) {
        this.subject = subject;
        this.order = order;
        this.undo = undo;
        addClassName("card");
        add(content, answer);
    }

    /** Shows how it stands now; nothing moves where nothing has changed. */
    void show(MedicineEntry entry) {
        if (entry.equals(shown)) {
            return;
        }
        shown = entry;
        MedicineWords words = new MedicineWords(entry, subject, Formats.current());
        content.removeAll();
        Div name = new Div(new H2(entry.medicine().name()), Texts.soft(words.about()));
        name.addClassName("grow");
        Row head = Row.between(name);
        words.tag().ifPresent(head::add);
        content.add(head);
        bar(entry.medicine());
        content.add(Texts.small(words.course()));
        words.why().ifPresent(why -> content.add(new Paragraph(why)));
        button(entry);
    }

    /** Says what came of something, until something else is said. */
    void say(Said said) {
        answer.removeAll();
        OrderId back = said.undo();
        Answer words = back == null
                ? new Answer(said.text(), said.tone())
                : new Answer(
                        said.text(),
                        said.tone(),
                        Buttons.quiet(getTranslation("pharmacy.undo"), () -> undo.accept(back)));
        answer.add(words);
        words.takeFocus();
    }

    // The words under it say the same.
    private void bar(MedicineView medicine) {
        MedicineView.Supply supply = medicine.supply();
        if (supply != null && supply.days() > 0 && medicine.isCurrent()) {
            Span used = new Span();
            used.setWidth(supply.used() * 100 / supply.days() + "%");
            Div bar = new Div(used);
            bar.addClassName("bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            content.add(bar);
        }
    }

    private void button(MedicineEntry entry) {
        RefillAdvice advice = entry.advice();
        if (advice == null || !advice.canBeAsked() || !subject.acts(Area.REFILLS)) {
            return;
        }
        String key = advice instanceof RefillAdvice.Renewal ? "pharmacy.ask-prescriber" : "pharmacy.order";
        Button button = Buttons.main(
                getTranslation(key), () -> order.accept(entry.medicine().id()));
        button.setAriaLabel(getTranslation(key + ".of", entry.medicine().name()));
        content.add(new Row(button));
    }
}
