package org.carestead.pharmacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Orders, whatever became of them. */
interface RefillOrders extends Repository<RefillOrder, OrderId> {

    Optional<RefillOrder> findByIdAndMemberId(OrderId id, UUID member);

    Optional<RefillOrder> findByOpenMedicine(UUID medicine);

    RefillOrder saveAndFlush(RefillOrder order);
}
