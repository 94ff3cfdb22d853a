package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.carestead.access.Area;
import org.carestead.access.MedicineId;
import org.carestead.approval.ApprovalId;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.pharmacy.MedicineView;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.RefillAdvice;
import org.jspecify.annotations.Nullable;

/** One medicine: what it is, how long it lasts, what can be done. */
class MedicineCard extends Article {

    // From so many hundredths on the bar says that it runs out.
    private static final int LOW = 90;

    private final Subject subject;
    private final Consumer<MedicineId> order;
    private final Consumer<OrderId> undo;
    private final Consumer<ApprovalId> withdraw;
    private final Div answer = new Div();
    private final Div content = new Div();
    private @Nullable MedicineEntry shown;

    MedicineCard(Subject subject, Consumer<MedicineId> order, Consumer<OrderId> undo, Consumer<ApprovalId> withdraw) {
        this.subject = subject;
        this.order = order;
        this.undo = undo;
        this.withdraw = withdraw;
        addClassName("card");
        add(content, answer);
    }

    /** Shows how it stands now; nothing moves where nothing has changed. */
    void show(MedicineEntry entry) {
        if (entry.equals(shown)) {
            return;
        }
        shown = entry;
        // What was said before is not true any more.
        answer.removeAll();
        MedicineWords words = new MedicineWords(entry, subject, Formats.current());
        content.removeAll();
        Div name = new Div(new H2(Texts.whole(entry.medicine().name())), Texts.soft(words.about()));
        name.addClassName("grow");
        Row head = Row.between(name);
        AskedWords asked = entry.asked() == null ? null : new AskedWords(entry.asked(), subject, Formats.current());
        Optional.ofNullable(asked).flatMap(AskedWords::tag).or(words::tag).ifPresent(head::add);
        content.add(head);
        bar(entry.medicine());
        content.add(Texts.small(words.course()));
        words.why().ifPresent(why -> content.add(new Paragraph(why)));
        if (asked != null) {
            content.add(new Paragraph(asked.sentence()));
        }
        buttons(entry);
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
                        Buttons.quiet(getTranslation("pharmacy.orders.cancel"), () -> undo.accept(back)));
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
            bar.setClassName("low", supply.used() * 100 >= supply.days() * LOW);
            bar.getElement().setAttribute("aria-hidden", "true");
            content.add(bar);
        }
    }

    private void buttons(MedicineEntry entry) {
        RefillAdvice advice = entry.advice();
        MedicineEntry.Asked asked = entry.asked();
        boolean waits = asked != null && asked.waits();
        Row row = new Row();
        if (asked != null && waits) {
            answering(asked, entry.medicine().name(), row);
        }
        if (advice != null && advice.canBeAsked() && subject.acts(Area.REFILLS)) {
            row.add(named(
                    advice instanceof RefillAdvice.Renewal ? "pharmacy.ask-prescriber" : "pharmacy.order",
                    waits,
                    entry));
        } else if (advice != null && advice.canBeAsked() && subject.asks(Area.REFILLS) && !waits) {
            row.add(named("pharmacy.ask", false, entry));
        }
        if (row.getComponentCount() > 0) {
            content.add(row);
        }
    }

    private Button named(String key, boolean second, MedicineEntry entry) {
        Runnable ordering = () -> order.accept(entry.medicine().id());
        String text = getTranslation(key, subject.givenName());
        Button button = second ? Buttons.quiet(text, ordering) : Buttons.main(text, ordering);
        button.setAriaLabel(getTranslation(key + ".of", entry.medicine().name(), subject.givenName()));
        return button;
    }

    // The member answers, who asked can take it back, others wait.
    private void answering(MedicineEntry.Asked asked, String name, Row row) {
        if (subject.own()) {
            Anchor answer = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, getTranslation("pharmacy.asked.answer"));
            answer.addClassNames("btn", "main");
            answer.setAriaLabel(getTranslation("pharmacy.asked.answer.of", name));
            row.add(answer);
        } else if (asked.own()) {
            Button back = Buttons.quiet(
                    getTranslation("pharmacy.asked.withdraw"),
                    () -> withdraw.accept(asked.view().id()));
            back.setAriaLabel(getTranslation("pharmacy.asked.withdraw.of", name));
            row.add(back);
        }
    }
}
