package org.carestead.pharmacy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.carestead.access.MedicineId;
import org.carestead.member.PlanCalendar;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves orders on by what the feed tells of the same medicine, from the day of the order on. */
@Component
class OrderProgress {

    private final RefillOrders orders;
    private final PlanCalendar calendar;
    private final InstantSource clock;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    OrderProgress(
            RefillOrders orders,
            PlanCalendar calendar,
            InstantSource clock,
            Pulses pulses,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.calendar = calendar;
        this.clock = clock;
        this.pulses = pulses;
        this.events = events;
    }

    /** A new prescription answers a renewal. */
    void prescribed(MedicineId medicine, PlanRecord.Prescription told) {
        if (told.status() == PrescriptionStatus.ACTIVE) {
            goOn(medicine, OrderKind.RENEWAL, told.writtenOn(), OrderState.RENEWED);
        }
    }

    /** The pharmacy works on a refill. */
    void filled(MedicineId medicine, PlanRecord.Fill told) {
        switch (told.stage()) {
            case PREPARING -> goOn(medicine, OrderKind.REFILL, told.on(), OrderState.FILLING);
            case READY -> goOn(medicine, OrderKind.REFILL, told.on(), OrderState.READY);
            case HANDED_OVER -> goOn(medicine, OrderKind.REFILL, told.on(), OrderState.PICKED_UP);
            case DECLINED -> goOn(medicine, OrderKind.REFILL, told.on(), OrderState.DECLINED);
            case VOID -> {}
        }
    }

    private void goOn(MedicineId medicine, OrderKind kind, LocalDate on, OrderState told) {
        Instant now = clock.instant();
        orders.findByOpenMedicine(medicine.id())
                .filter(order -> order.kind() == kind)
                .filter(order -> !on.isBefore(calendar.dayOf(order.orderedAt())))
                .filter(order -> order.goOn(told, now))
                .ifPresent(this::tell);
    }

    private void tell(RefillOrder order) {
        switch (order.state()) {
            case PICKED_UP, RENEWED ->
                events.publishEvent(new OrderFilled(order.id(), order.member(), order.medicine()));
            case DECLINED -> events.publishEvent(new OrderDeclined(order.id(), order.member(), order.medicine()));
            default -> {}
        }
        pulses.send(Orders.topic(order.member()));
    }
}
