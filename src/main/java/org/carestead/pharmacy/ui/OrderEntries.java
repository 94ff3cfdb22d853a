package org.carestead.pharmacy.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.OrderDestination;
import org.carestead.pharmacy.OrderDestinations;
import org.carestead.pharmacy.OrderKind;
import org.carestead.pharmacy.OrderView;
import org.carestead.pharmacy.Orders;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the cards of orders say. */
@Component
class OrderEntries {

    private final SubjectActing acting;
    private final Orders orders;
    private final OrderDestinations destinations;
    private final GivenNames names;

    OrderEntries(SubjectActing acting, Orders orders, OrderDestinations destinations, GivenNames names) {
        this.acting = acting;
        this.orders = orders;
        this.destinations = destinations;
        this.names = names;
    }

    Decision<List<OrderEntry>> load(Actor actor, Subject subject) {
        Decision<List<OrderView>> seen = acting.on(actor, subject, Need.view(Area.REFILLS), orders::list);
        return switch (seen) {
            case Decision.Allowed<List<OrderView>> allowed ->
                new Decision.Allowed<>(
                        entries(subject.you(actor), allowed.result(), goes(actor, subject, allowed.result())));
            case Decision.NeedsApproval<List<OrderView>> asked -> new Decision.NeedsApproval<>(asked.need());
            case Decision.Refused<List<OrderView>> refused -> new Decision.Refused<>(refused.reason());
        };
    }

    // A decision of its own, and only where there is something on its way.
    private @Nullable OrderDestination goes(Actor actor, Subject subject, List<OrderView> seen) {
        return seen.stream().anyMatch(OrderEntries::isOnItsWay)
                        && subject.sees(Area.DELIVERY)
                        && acting.on(actor, subject, Need.view(Area.DELIVERY), destinations::of)
                                instanceof Decision.Allowed<Optional<OrderDestination>>(var found)
                ? found.orElse(null)
                : null;
    }

    private static boolean isOnItsWay(OrderView order) {
        return order.kind() == OrderKind.REFILL && order.state().isOpen();
    }

    private List<OrderEntry> entries(@Nullable PersonId you, List<OrderView> seen, @Nullable OrderDestination goes) {
        Map<PersonId, String> by =
                names.of(you, seen.stream().map(OrderView::orderedBy).toList());
        return seen.stream()
                .map(order ->
                        new OrderEntry(order, by.getOrDefault(order.orderedBy(), ""), isOnItsWay(order) ? goes : null))
                .toList();
    }
}
