package org.carestead.pharmacy.ui;

import java.util.List;
import java.util.Map;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.person.PersonId;
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
    private final GivenNames names;

    OrderEntries(SubjectActing acting, Orders orders, GivenNames names) {
        this.acting = acting;
        this.orders = orders;
        this.names = names;
    }

    Decision<List<OrderEntry>> load(Actor actor, Subject subject) {
        Decision<List<OrderView>> seen = acting.on(actor, subject, Need.view(Area.REFILLS), orders::list);
        return switch (seen) {
            case Decision.Allowed<List<OrderView>> allowed ->
                new Decision.Allowed<>(entries(subject.you(actor), allowed.result()));
            case Decision.NeedsApproval<List<OrderView>> asked -> new Decision.NeedsApproval<>(asked.need());
            case Decision.Refused<List<OrderView>> refused -> new Decision.Refused<>(refused.reason());
        };
    }

    private List<OrderEntry> entries(@Nullable PersonId you, List<OrderView> seen) {
        Map<PersonId, String> by =
                names.of(you, seen.stream().map(OrderView::orderedBy).toList());
        return seen.stream()
                .map(order -> new OrderEntry(order, by.getOrDefault(order.orderedBy(), "")))
                .toList();
    }
}
