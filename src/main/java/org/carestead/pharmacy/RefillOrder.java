package org.carestead.pharmacy;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** An order on its way: REQUESTED → FILLING → READY → PICKED_UP, or RENEWED; CANCELLED or DECLINED on the way. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class RefillOrder {

    @EmbeddedId
    private OrderId id;

    private UUID memberId;
    private UUID medicineId;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private @Nullable UUID openMedicine;
    private UUID orderedBy;
    private @Nullable UUID grantId;
    private Instant orderedAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RefillOrder() {}

    RefillOrder(Authority authority, MedicineId medicine, OrderKind kind, Instant now) {
        GrantId grant = authority.grant();
        this.id = OrderId.next();
        this.memberId = authority.member().id();
        this.medicineId = medicine.id();
        this.kind = kind;
        this.state = OrderState.REQUESTED;
        this.openMedicine = medicine.id();
        this.orderedBy = authority.actor().person().id();
        this.grantId = grant == null ? null : grant.id();
        this.orderedAt = now;
        this.changedAt = now;
    }

    OrderId id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    MedicineId medicine() {
        return new MedicineId(medicineId);
    }

    OrderKind kind() {
        return kind;
    }

    OrderState state() {
        return state;
    }

    PersonId orderedBy() {
        return new PersonId(orderedBy);
    }

    Instant orderedAt() {
        return orderedAt;
    }

    /** Whether nobody has begun to work on it. */
    boolean canBeCancelled() {
        return state == OrderState.REQUESTED;
    }

    void cancel(Instant now) {
        if (!canBeCancelled()) {
            throw new IllegalStateException("An order that is " + state + " is not cancelled");
        }
        become(OrderState.CANCELLED, now);
    }

    /** Goes on to what the feed tells; an order that is no longer open, or further on already, stays as it is. */
    boolean goOn(OrderState told, Instant now) {
        if (!state.isOpen() || told.compareTo(state) <= 0) {
            return false;
        }
        become(told, now);
        return true;
    }

    private void become(OrderState next, Instant now) {
        state = next;
        changedAt = now;
        if (!next.isOpen()) {
            openMedicine = null;
        }
    }
}
