package org.carestead.delivery;

import java.util.Map;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Need;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.OrderDestination;
import org.carestead.pharmacy.OrderDestinations;
import org.carestead.pharmacy.Pharmacies;
import org.springframework.stereotype.Component;

/** Says of an order where it goes: to the address where there is one, else to the preferred pharmacy. */
@Component
class OrdersGo implements OrderDestinations {

    private final DetailRows rows;
    private final Pharmacies pharmacies;

    OrdersGo(DetailRows rows, Pharmacies pharmacies) {
        this.rows = rows;
        this.pharmacies = pharmacies;
    }

    @Override
    public Optional<OrderDestination> of(Authority authority) {
        authority.demand(Need.view(Area.DELIVERY));
        return ofOwn(authority.member());
    }

    @Override
    public Optional<OrderDestination> ofOwn(MemberId member) {
        Map<DeliveryPart, Detail> now = rows.of(member);
        return value(now, DeliveryPart.ADDRESS, PostalAddress.class)
                .map(address -> new OrderDestination(true, address.line()))
                .or(() -> value(now, DeliveryPart.PHARMACY, PreferredPharmacy.class)
                        .flatMap(preferred -> pharmacies.find(preferred.pharmacy()))
                        .map(pharmacy -> new OrderDestination(false, pharmacy.name())));
    }

    private static <T extends DetailValue> Optional<T> value(
            Map<DeliveryPart, Detail> now, DeliveryPart part, Class<T> type) {
        return Optional.ofNullable(now.get(part)).map(Detail::value).map(type::cast);
    }
}
