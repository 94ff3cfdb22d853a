package org.carestead.pharmacy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Authorities;
import org.carestead.access.Authority;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.approval.ActionKind;
import org.carestead.approval.Approvals;
import org.carestead.approval.AskedView;
import org.carestead.approval.PrepareOutcome;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Ordering more of a medicine: one order at a time, by the {@linkplain RefillRules rules}. */
@Service
public class Refills {

    private final Cabinet cabinet;
    private final Shelves shelves;
    private final RefillOrders orders;
    private final Approvals approvals;
    private final RefillsByRule rules;
    private final PlanCalendar calendar;
    private final InstantSource clock;
    private final RefillEffects effects;

    Refills(
            Cabinet cabinet,
            Shelves shelves,
            RefillOrders orders,
            Approvals approvals,
            RefillsByRule rules,
            PlanCalendar calendar,
            InstantSource clock,
            RefillEffects effects) {
        this.cabinet = cabinet;
        this.shelves = shelves;
        this.orders = orders;
        this.approvals = approvals;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.effects = effects;
    }

    /** What can be done today, by medicine. Needs {@code REFILLS} at {@code VIEW}. */
    public Map<MedicineId, RefillAdvice> advice(Authority authority) {
        authority.demand(Need.view(Area.REFILLS));
        return cabinet.open(authority).stream()
                .collect(toUnmodifiableMap(
                        MedicineFacts::id, medicine -> RefillRules.advise(medicine, calendar.today())));
    }

    /**
     * How the medicines stand that those whom one helps are taking, for all at once. Of those of whom {@code REFILLS} may
     * be seen.
     */
    public List<DueView> due(Authorities all) {
        List<DueView> due = new ArrayList<>();
        cabinet.open(all.toSee(Area.REFILLS))
                .forEach((member, medicines) -> medicines.stream()
                        .map(medicine -> due(member, medicine))
                        .forEach(due::add));
        return due;
    }

    private DueView due(MemberId member, MedicineFacts medicine) {
        return new DueView(
                member,
                medicine.id(),
                medicine.name(),
                RefillRules.advise(medicine, calendar.today()),
                medicine.lastsUntil().orElse(null),
                medicine.openOrder() == null ? null : medicine.openOrder().at());
    }

    /**
     * Orders a refill, or asks the prescriber for a new prescription where there is nothing left to refill. Needs
     * {@code REFILLS} at {@code ACT}. That somebody wanted a medicine that is not there for them is recorded.
     *
     * @throws ConcurrencyFailureException when somebody ordered it at this very moment; from the start again it is
     *     {@link RefillOutcome.AlreadyUnderWay}
     */
    public RefillOutcome order(Authority authority, MedicineId medicine) {
        RefillOutcome outcome = carryOut(authority, medicine);
        if (outcome instanceof RefillOutcome.NotThere) {
            effects.missed(authority);
        }
        return outcome;
    }

    /** The same for what was prepared: whoever asked at its time asks for nothing now. */
    RefillOutcome carryOut(Authority authority, MedicineId medicine) {
        authority.demand(Need.act(Area.REFILLS));
        Optional<RefillAdvice> advice = advice(authority, medicine);
        if (advice.isEmpty()) {
            return new RefillOutcome.NotThere();
        }
        return switch (advice.get()) {
            case RefillAdvice.Ready ready -> new RefillOutcome.Ordered(place(authority, medicine, OrderKind.REFILL));
            case RefillAdvice.Renewal renewal ->
                new RefillOutcome.RenewalRequested(place(authority, medicine, OrderKind.RENEWAL), renewal.reason());
            case RefillAdvice.UnderWay underWay -> new RefillOutcome.AlreadyUnderWay(underWay.kind(), underWay.by());
            case RefillAdvice otherwise -> new RefillOutcome.NotNow(otherwise);
        };
    }

    /**
     * Asks the member whether to order it, or orders it where a rule of the member answers for them. Needs
     * {@code REFILLS} at {@code ASK_FIRST}. That somebody wanted a medicine that is not there for them is recorded.
     *
     * @throws ConcurrencyFailureException when somebody asked the same at this very moment
     */
    public RefillOutcome prepare(Authority authority, MedicineId medicine) {
        authority.demand(new Need(Area.REFILLS, Level.ASK_FIRST));
        Optional<MedicineFacts> found = facts(authority, medicine);
        if (found.isEmpty()) {
            effects.missed(authority);
            return new RefillOutcome.NotThere();
        }
        RefillAdvice advice = RefillRules.advise(found.get(), calendar.today());
        if (advice instanceof RefillAdvice.UnderWay underWay) {
            return new RefillOutcome.AlreadyUnderWay(underWay.kind(), underWay.by());
        }
        if (!advice.canBeAsked()) {
            return new RefillOutcome.NotNow(advice);
        }
        return rules.answer(authority, found.get(), advice, theirs -> place(theirs, medicine, OrderKind.REFILL))
                .<RefillOutcome>map(RefillOutcome.OrderedByRule::new)
                .orElseGet(() -> ask(authority, medicine));
    }

    private RefillOutcome ask(Authority authority, MedicineId medicine) {
        return switch (approvals.prepare(authority, ActionKind.ORDER_REFILL, medicine.id())) {
            case PrepareOutcome.Asked asked -> new RefillOutcome.Asked(asked.approval(), asked.until());
            case PrepareOutcome.AlreadyAsked asked -> new RefillOutcome.AlreadyAsked(asked.by(), asked.until());
        };
    }

    /** What the member has been asked to let be ordered, by medicine. Needs {@code REFILLS} at {@code VIEW}. */
    public Map<MedicineId, AskedView> asked(Authority authority) {
        return approvals.asked(authority, ActionKind.ORDER_REFILL).entrySet().stream()
                .collect(toUnmodifiableMap(asked -> new MedicineId(asked.getKey()), Map.Entry::getValue));
    }

    /** The same for all whom one helps, of those of whom {@code REFILLS} may be seen. */
    public Map<MedicineId, AskedView> asked(Authorities all) {
        return approvals.asked(all.toSee(Area.REFILLS), ActionKind.ORDER_REFILL).entrySet().stream()
                .collect(toUnmodifiableMap(asked -> new MedicineId(asked.getKey()), Map.Entry::getValue));
    }

    /**
     * Takes an order back while nobody works on it. Needs {@code REFILLS} at {@code ACT}. That somebody wanted one back that
     * is not theirs is recorded.
     */
    public CancelOutcome cancel(Authority authority, OrderId id) {
        authority.demand(Need.act(Area.REFILLS));
        Shelf shelf = shelves.of(authority);
        RefillOrder order = orders.findByIdAndMemberId(id, authority.member().id())
                .filter(found -> shelf.shows(found.medicine()))
                .orElse(null);
        if (order == null) {
            effects.missed(authority);
            return new CancelOutcome.NotThere();
        }
        if (authority.grant() != null
                && !order.orderedBy().equals(authority.actor().person())) {
            effects.missed(authority);
            return new CancelOutcome.OrderedBySomebodyElse(order.orderedBy());
        }
        if (!order.canBeCancelled()) {
            return new CancelOutcome.TooLate(order.state());
        }
        order.cancel(clock.instant());
        effects.changed(
                authority,
                new RefillCancelled(
                        order.id(),
                        authority.member(),
                        order.medicine(),
                        authority.actor().person(),
                        authority.grant()));
        return new CancelOutcome.Cancelled();
    }

    private Optional<RefillAdvice> advice(Authority authority, MedicineId medicine) {
        return facts(authority, medicine).map(each -> RefillRules.advise(each, calendar.today()));
    }

    private Optional<MedicineFacts> facts(Authority authority, MedicineId medicine) {
        return cabinet.open(authority).stream()
                .filter(each -> each.id().equals(medicine))
                .findFirst();
    }

    private OrderId place(Authority authority, MedicineId medicine, OrderKind kind) {
        OrderId order = saved(new RefillOrder(authority, medicine, kind, clock.instant()));
        approvals.overtake(authority, ActionKind.ORDER_REFILL, medicine.id());
        var by = authority.actor().person();
        effects.changed(
                authority,
                kind == OrderKind.REFILL
                        ? new RefillOrdered(order, authority.member(), medicine, by, authority.grant())
                        : new RenewalRequested(order, authority.member(), medicine, by, authority.grant()));
        return order;
    }

    private OrderId saved(RefillOrder order) {
        try {
            return orders.saveAndFlush(order).id();
        } catch (DataIntegrityViolationException taken) {
            throw new ConcurrencyFailureException("Ordered by somebody else at the same moment", taken);
        }
    }
}
