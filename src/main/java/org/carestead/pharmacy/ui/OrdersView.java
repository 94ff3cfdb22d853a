package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.carestead.access.Decision;
import org.carestead.kit.Answer;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.pharmacy.OrderId;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What was ordered, and how far it is. */
@Route(Routes.ORDERS)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.ORDERS)
@RouteAlias(Routes.SEEN_BY + Routes.ORDERS)
@ForMembers
@PermitAll
class OrdersView extends PharmacyView<List<OrderEntry>> {

    private final transient OrderEntries entries;
    private final transient RefillCounter counter;

    OrdersView(CurrentActor actors, Subjects subjects, Pulses pulses, OrderEntries entries, RefillCounter counter) {
        super(Section.ORDERS, actors.get(), subjects, pulses);
        this.entries = entries;
        this.counter = counter;
    }

    @Override
    protected Decision<List<OrderEntry>> load(Actor actor, Subject subject) {
        return entries.load(actor, subject);
    }

    @Override
    protected void show(Div body, Subject subject, List<OrderEntry> all) {
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("pharmacy.orders.empty.title"),
                    getTranslation(subject.words("pharmacy.orders.empty"), subject.givenName())));
        }
        part(body, subject, "open", all.stream().filter(OrderEntry::isOpen).toList());
        part(
                body,
                subject,
                "past",
                all.stream().filter(entry -> !entry.isOpen()).toList());
    }

    private void part(Div body, Subject subject, String key, List<OrderEntry> orders) {
        if (!orders.isEmpty()) {
            body.add(new H2(getTranslation("pharmacy.orders." + key)));
            orders.forEach(entry -> body.add(
                    new OrderCard(entry, subject.acts(Section.ORDERS.area()), id -> cancel(body, subject, id))));
        }
    }

    private void cancel(Div body, Subject subject, OrderId order) {
        Said said = counter.cancel(actor(), subject, order);
        look();
        if (body.isAttached()) {
            Answer answer = new Answer(said.text(), said.tone());
            body.addComponentAsFirst(answer);
            answer.takeFocus();
        }
    }
}
