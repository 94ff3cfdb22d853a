package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.OrderDestination;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.OrderState;
import org.carestead.pharmacy.OrderView;

/** One order: what, by whom, how far. */
class OrderCard extends Article {

    OrderCard(OrderEntry entry, boolean mayCancel, Consumer<OrderId> cancel) {
        addClassName("card");
        OrderView order = entry.order();
        Formats formats = Formats.current();
        Div name = new Div(new H3(Texts.whole(order.medicineName())), Texts.soft(ordered(entry, formats)));
        name.addClassName("grow");
        add(Row.between(name, new Tag(state(order, ""), tone(order.state()))));
        add(new Paragraph(state(order, ".sentence")));
        OrderDestination goes = entry.goes();
        if (goes != null) {
            add(new Paragraph(getTranslation(
                    goes.sent() ? "pharmacy.orders.goes.sent" : "pharmacy.orders.goes.picked-up", goes.place())));
        }
        if (order.state() != OrderState.REQUESTED) {
            add(Texts.small(getTranslation(
                    "pharmacy.orders.changed", formats.date(order.changedAt()), formats.time(order.changedAt()))));
        }
        if (mayCancel && order.cancellable()) {
            Button back = Buttons.quiet(getTranslation("pharmacy.orders.cancel"), () -> cancel.accept(order.id()));
            back.setAriaLabel(getTranslation("pharmacy.orders.cancel.of", order.medicineName()));
            add(new Row(back));
        }
    }

    private String ordered(OrderEntry entry, Formats formats) {
        String key =
                "pharmacy.orders." + entry.order().kind().name() + (entry.by().isEmpty() ? ".own" : ".of");
        return getTranslation(
                key,
                formats.date(entry.order().orderedAt()),
                formats.time(entry.order().orderedAt()),
                entry.by());
    }

    private String state(OrderView order, String part) {
        // Only the first step differs by whom it waits for.
        String whom = order.state() == OrderState.REQUESTED ? "." + order.kind().name() : "";
        return getTranslation("pharmacy.orders.state." + order.state().name() + whom + part);
    }

    private static Tone tone(OrderState state) {
        return switch (state) {
            case REQUESTED, FILLING -> Tone.WAIT;
            case READY, PICKED_UP, RENEWED -> Tone.GOOD;
            case CANCELLED -> Tone.PLAIN;
            case DECLINED -> Tone.STOP;
        };
    }
}
