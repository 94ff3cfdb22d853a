package org.carestead.matrix;

import static org.carestead.matrix.Attempt.change;
import static org.carestead.matrix.Attempt.look;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Eyes;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailId;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Conversations;
import org.carestead.messaging.Correspondents;
import org.carestead.messaging.Desk;
import org.carestead.messaging.NewConversation;
import org.carestead.messaging.Writing;
import org.carestead.pharmacy.Claims;
import org.carestead.pharmacy.Medicines;
import org.carestead.pharmacy.OrderDestinations;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.Orders;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.pharmacy.PriorAuthorizations;
import org.carestead.pharmacy.Refills;
import org.carestead.priorauthorization.StepId;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.Steps;
import org.carestead.signin.Actor;

/** What one does in an area: it takes an authority, which the screens get for what they are about to do. */
final class AreaAttempts {

    private static final String WHY = "It is the only one that helps";

    private final World world;
    private final Map<String, Attempt> all;

    private AreaAttempts(World world, Map<String, Attempt> all) {
        this.world = world;
        this.all = all;
    }

    static void add(World world, Map<String, Attempt> all) {
        AreaAttempts attempts = new AreaAttempts(world, all);
        attempts.acting();
        attempts.pharmacy();
        attempts.planSteps();
        attempts.delivery();
        attempts.conversations();
        attempts.writing();
    }

    private void acting() {
        Acting acting = world.acting();
        all.put(
                "access.Acting.on(Actor,MemberId,Need,Function)",
                look(actor -> acting.on(actor, world.member, Need.view(Area.CLAIMS), authority -> true)));
        all.put(
                "access.Acting.asSeenBy(Actor,Eyes,Need,Function)",
                look(actor -> acting.asSeenBy(
                        actor,
                        new Eyes.OfHolder(world.grantOf(Party.MEDICINES_VIEW)),
                        Need.view(Area.MEDICINES),
                        authority -> true)));
    }

    private void pharmacy() {
        Medicines medicines = world.bean(Medicines.class);
        Refills refills = world.bean(Refills.class);
        Orders orders = world.bean(Orders.class);
        Claims claims = world.bean(Claims.class);
        sees("pharmacy.Medicines.list(Authority)", Area.MEDICINES, medicines::list);
        sees("pharmacy.Orders.list(Authority)", Area.REFILLS, orders::list);
        sees("pharmacy.Refills.advice(Authority)", Area.REFILLS, refills::advice);
        sees("pharmacy.Refills.asked(Authority)", Area.REFILLS, refills::asked);
        sees("pharmacy.Claims.list(Authority)", Area.CLAIMS, claims::list);
        sees("pharmacy.Claims.usualCosts(Authority)", Area.CLAIMS, claims::usualCosts);
        sees(
                "pharmacy.PriorAuthorizations.list(Authority)",
                Area.PRIOR_AUTHORIZATIONS,
                world.bean(PriorAuthorizations.class)::list);
        sees("pharmacy.OrderDestinations.of(Authority)", Area.DELIVERY, world.bean(OrderDestinations.class)::of);
        acts("pharmacy.Refills.order(Authority,MedicineId)", Area.REFILLS, world::newMedicine, refills::order);
        asks("pharmacy.Refills.prepare(Authority,MedicineId)", Area.REFILLS, world::newMedicine, refills::prepare);
        acts("pharmacy.Refills.cancel(Authority,OrderId)", Area.REFILLS, this::newOrder, refills::cancel);
    }

    private OrderId newOrder() {
        MedicineId medicine = world.newMedicine();
        world.acting()
                .on(
                        world.rosa,
                        world.member,
                        Need.act(Area.REFILLS),
                        authority -> world.bean(Refills.class).order(authority, medicine));
        return new OrderId(world.id("SELECT id FROM refill_order WHERE medicine_id = ?", medicine.id()));
    }

    private void planSteps() {
        Steps steps = world.bean(Steps.class);
        PriorAuthorizations authorizations = world.bean(PriorAuthorizations.class);
        sees(
                "priorauthorization.Steps.of(Authority,List)",
                Area.PRIOR_AUTHORIZATIONS,
                authority -> steps.of(authority, authorizations.list(authority)));
        acts(
                "priorauthorization.Steps.take(Authority,UUID,StepKind,String)",
                Area.PRIOR_AUTHORIZATIONS,
                this::newDenial,
                (authority, denial) -> steps.take(authority, denial, StepKind.APPEAL, WHY));
        asks(
                "priorauthorization.Steps.prepare(Authority,UUID,StepKind,String)",
                Area.PRIOR_AUTHORIZATIONS,
                this::newDenial,
                (authority, denial) -> steps.prepare(authority, denial, StepKind.APPEAL, WHY));
        acts(
                "priorauthorization.Steps.takeBack(Authority,StepId)",
                Area.PRIOR_AUTHORIZATIONS,
                this::newStep,
                steps::takeBack);
    }

    private UUID newDenial() {
        return world.medicines.planSays(
                world.member,
                world.newMedicine(),
                PriorAuthorizationState.DENIED,
                world.today().minusDays(5));
    }

    private StepId newStep() {
        UUID denial = newDenial();
        world.acting()
                .on(
                        world.rosa,
                        world.member,
                        Need.act(Area.PRIOR_AUTHORIZATIONS),
                        authority -> world.bean(Steps.class).take(authority, denial, StepKind.APPEAL, WHY));
        return new StepId(world.id("SELECT id FROM plan_step WHERE authorization_id = ?", denial));
    }

    private void delivery() {
        DeliveryDetails details = world.bean(DeliveryDetails.class);
        sees("delivery.DeliveryLook.of(Authority)", Area.DELIVERY, world.bean(DeliveryLook.class)::of);
        acts(
                "delivery.DeliveryDetails.change(Authority,DetailChange)",
                Area.DELIVERY,
                this::newAddress,
                details::change);
        asks(
                "delivery.DeliveryDetails.prepare(Authority,DetailChange)",
                Area.DELIVERY,
                this::newAddress,
                details::prepare);
        acts(
                "delivery.DeliveryDetails.putBack(Authority,DeliveryPart,DetailId)",
                Area.DELIVERY,
                this::newlyChanged,
                (authority, seen) -> details.putBack(authority, DeliveryPart.ADDRESS, seen));
    }

    private DetailChange newAddress() {
        return new DetailChange(DeliveryPart.ADDRESS, address(), World.address(world.next() + " Elm Street"));
    }

    private DetailId newlyChanged() {
        DetailChange change = newAddress();
        world.acting()
                .on(
                        world.rosa,
                        world.member,
                        Need.act(Area.DELIVERY),
                        authority -> world.bean(DeliveryDetails.class).change(authority, change));
        return address();
    }

    private DetailId address() {
        return new DetailId(world.id(
                "SELECT id FROM delivery_detail WHERE member_id = ? AND current_part = 'ADDRESS'", world.member.id()));
    }

    private void conversations() {
        Conversations conversations = world.bean(Conversations.class);
        sees(
                "messaging.Conversations.list(Authority,int)",
                Area.MESSAGES,
                authority -> conversations.list(authority, 10));
        sees(
                "messaging.Conversations.read(Authority,ConversationId,int)",
                Area.MESSAGES,
                authority -> conversations.read(authority, world.conversation, 10));
        sees("messaging.Conversations.subjects(Authority)", Area.MEDICINES, conversations::subjects);
    }

    private void writing() {
        Writing writing = world.bean(Writing.class);
        acts(
                "messaging.Writing.start(Authority,NewConversation)",
                Area.MESSAGES,
                () -> new NewConversation(Desk.PHARMACIST, "One more", null, true, "Is this right?"),
                writing::start);
        acts(
                "messaging.Writing.write(Authority,ConversationId,String,Audience)",
                Area.MESSAGES,
                this::newConversation,
                (authority, id) -> writing.write(authority, id, "And at night?", Audience.PLAN));
        acts(
                "messaging.Writing.takeBack(Authority,ConversationId,int)",
                Area.MESSAGES,
                this::newConversation,
                (authority, id) -> writing.takeBack(authority, id, 1));
        acts(
                "messaging.Writing.share(Authority,ConversationId,boolean)",
                Area.MESSAGES,
                this::newConversation,
                (authority, id) -> writing.share(authority, id, false));
    }

    private ConversationId newConversation() {
        return new Correspondents(world.portal).asks(world.rosa, world.member, "Another", "Is this right?");
    }

    private void sees(String row, Area area, Function<Authority, Object> work) {
        all.put(row, look(actor -> on(actor, Need.view(area), work)));
    }

    private <T> void acts(String row, Area area, Supplier<T> made, BiFunction<Authority, T, Object> work) {
        all.put(
                row,
                change(made, (actor, what) -> on(actor, Need.act(area), authority -> work.apply(authority, what))));
    }

    private <T> void asks(String row, Area area, Supplier<T> made, BiFunction<Authority, T, Object> work) {
        all.put(
                row,
                change(
                        made,
                        (actor, what) ->
                                on(actor, new Need(area, Level.ASK_FIRST), authority -> work.apply(authority, what))));
    }

    private Decision<Object> on(Actor actor, Need need, Function<Authority, Object> work) {
        return world.acting().on(actor, world.member, need, work);
    }
}
