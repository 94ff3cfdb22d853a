package org.carestead.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carestead.access.ActingEvent.Acted;
import org.carestead.access.ActingEvent.ActingRefused;
import org.carestead.access.ActingEvent.ApprovalNeeded;
import org.carestead.access.Standing.Held;
import org.carestead.database.Conflicts;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The one door through which anybody does anything for a member, members for themselves included. */
@Service
public class Acting {

    private final TransactionOperations transactions;
    private final Standings standings;
    private final GrantUses uses;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Acting(
            TransactionOperations transactions,
            Standings standings,
            GrantUses uses,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.standings = standings;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides from live state whether the actor may, and if so runs the work in the same transaction. Allowed and
     * refused attempts are recorded. A conflict with another transaction starts over, so the work may run more than
     * once and must do nothing but through the database.
     *
     * @throws IllegalStateException in a running transaction: a decision opens its own
     */
    public <T> Decision<T> on(Actor actor, MemberId member, Need need, Function<Authority, T> work) {
        return Conflicts.retrying(
                () -> requireNonNull(transactions.execute(status -> decide(actor, member, need, work))));
    }

    /**
     * Lets members look at their own things as somebody else gets them: by the same rules, with the same visibility, and
     * only to look. As members' other looks at their own things it leaves no trace, and the grant is not used. Everybody
     * but the member is refused, and that is recorded.
     *
     * @throws IllegalArgumentException when the need is more than to see: nobody acts through the eyes of another
     */
    public <T> Decision<T> asSeenBy(Actor actor, Eyes eyes, Need need, Function<Authority, T> work) {
        if (need.isAct()) {
            throw new IllegalArgumentException("Through the eyes of another one can only look, not " + need);
        }
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> look(actor, eyes, need, work))));
    }

    /**
     * Lets somebody look at all whom they help, or some of them, in one transaction and so many statements however many
     * they are. For each member and area it is decided by the same policies, from live rows, and recorded where it is let
     * in; what is paused, ended or not shared is left out, and leaves no trace, as nobody asked for it by name.
     *
     * @param whom nobody else is looked at, helped or not
     */
    public <T> T onAll(Actor actor, Set<MemberId> whom, Set<Area> areas, Function<Authorities, T> work) {
        return Conflicts.retrying(
                () -> requireNonNull(transactions.execute(status -> work.apply(seeing(actor, whom, areas)))));
    }

    /**
     * Why the actor may not see this at this moment; nothing where they may. It is for an open screen that looks again by
     * itself because something has changed: nobody has tried anything, so it leaves no trace. Nothing is let in by it.
     */
    public Optional<Refusal> refusalToSee(Actor actor, MemberId member, Area area) {
        Optional<Standing> found = Conflicts.retrying(
                () -> requireNonNull(transactions.execute(status -> standings.of(actor.person(), member))));
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_AVAILABLE);
        }
        Standing standing = found.get();
        return standing.own()
                ? Optional.empty()
                : Policy.firstRefusal(standing, Need.view(area), clock.instant())
                        .map(Refusal::asTold);
    }

    private Authorities seeing(Actor actor, Set<MemberId> whom, Set<Area> areas) {
        Instant now = clock.instant();
        Map<MemberId, Map<Area, Authority>> all = new LinkedHashMap<>();
        standings.heldBy(actor.person()).forEach((member, held) -> {
            Standing standing = new Standing(false, held);
            for (Area area : areas) {
                Need need = Need.view(area);
                if (whom.contains(member)
                        && Policy.firstRefusal(standing, need, now).isEmpty()) {
                    events.publishEvent(new Acted(actor.person(), member, held.grant(), need));
                    all.computeIfAbsent(member, id -> new EnumMap<>(Area.class))
                            .put(area, new Authority(actor, member, held.grant(), need, held.visibility()));
                }
            }
        });
        return new Authorities(all);
    }

    private <T> Decision<T> look(Actor actor, Eyes eyes, Need need, Function<Authority, T> work) {
        Optional<Sight> found = standings.through(eyes, actor.person());
        Optional<Sight> own = found.filter(Sight::own);
        if (own.isEmpty()) {
            MemberId whose = found.map(Sight::member).orElse(null);
            return refuse(new ActingRefused(actor.person(), whose, null, need, Refusal.NOT_AVAILABLE));
        }
        Sight sight = own.get();
        Optional<Refusal> refusal = Policy.firstRefusal(sight.standing(), need, clock.instant());
        return refusal.isPresent()
                ? new Decision.Refused<>(refusal.get().asTold())
                : run(
                        new Authority(
                                actor, sight.member(), null, need, sight.held().visibility(), sight.holder()),
                        work);
    }

    private <T> Decision<T> decide(Actor actor, MemberId member, Need need, Function<Authority, T> work) {
        Optional<Standing> found = standings.of(actor.person(), member);
        if (found.isEmpty()) {
            return refuse(new ActingRefused(actor.person(), null, null, need, Refusal.NOT_AVAILABLE));
        }
        Standing standing = found.get();
        if (standing.own()) {
            return run(new Authority(actor, member, null, need, Visibility.OWN), work);
        }
        Instant now = clock.instant();
        Held held = standing.held();
        Optional<Refusal> refusal = Policy.firstRefusal(standing, need, now);
        if (held == null || refusal.isPresent()) {
            return refuse(actor, member, held, need, refusal.orElse(Refusal.NOT_AVAILABLE));
        }
        if (held.permissions().asksFirst(need)) {
            events.publishEvent(new ApprovalNeeded(actor.person(), member, held.grant(), need));
            return new Decision.NeedsApproval<>(need);
        }
        if (need.isAct() && !uses.take(held, now)) {
            return refuse(actor, member, held, need, Refusal.ACCESS_ENDED);
        }
        events.publishEvent(new Acted(actor.person(), member, held.grant(), need));
        return run(new Authority(actor, member, held.grant(), need, held.visibility()), work);
    }

    /**
     * Carries out what a caregiver who must ask first has prepared, in the transaction of the member's yes. Whether the
     * caregiver still may is decided anew, from live state and at the level that asks first; the act uses the grant, so
     * it collides with an end as every act does. Only module {@code approval} calls this.
     *
     * @param yes the member's own authority
     * @param caregiver who prepared it; the work gets their authority, with what is hidden from them
     * @throws IllegalStateException where the authority is not the member's own
     */
    public <T> Decision<T> agreed(Authority yes, Actor caregiver, Function<Authority, T> work) {
        Need need = yes.need();
        yes.demand(Need.act(need.area()));
        if (yes.grant() != null) {
            throw new IllegalStateException("Only the member says yes");
        }
        Need asked = new Need(need.area(), Level.ASK_FIRST);
        Instant now = clock.instant();
        Standing standing = standings
                .of(caregiver.person(), yes.member())
                .orElseThrow(() -> new IllegalStateException("No member"));
        Held held = standing.held();
        Optional<Refusal> refusal = Policy.firstRefusal(standing, asked, now);
        if (held == null || refusal.isPresent()) {
            return new Decision.Refused<>(refusal.orElse(Refusal.NOT_AVAILABLE));
        }
        if (!uses.take(held, now)) {
            return new Decision.Refused<>(Refusal.ACCESS_ENDED);
        }
        return run(new Authority(caregiver, yes.member(), held.grant(), need, held.visibility()), work);
    }

    /**
     * Does at once what a caregiver who must ask first has prepared, because a rule of the member answers yes. That the
     * caregiver may ask was decided in this very transaction, and the asking used the grant: its row is held until the
     * commit, so an end or a pause comes before or after, never between. Only module {@code approval} calls this.
     *
     * @param asked by which it was prepared; the work gets the same reaching further, with what is hidden still hidden
     * @throws IllegalStateException where nobody had to ask, or in another transaction
     */
    public <T> T byRule(Authority asked, Function<Authority, T> work) {
        Area area = asked.need().area();
        asked.demand(new Need(area, Level.ASK_FIRST));
        GrantId grant = asked.grant();
        if (grant == null) {
            throw new IllegalStateException("Members need no rule to answer them");
        }
        return work.apply(new Authority(asked.actor(), asked.member(), grant, Need.act(area), asked.visibility()));
    }

    private static <T> Decision<T> run(Authority authority, Function<Authority, T> work) {
        return new Decision.Allowed<>(work.apply(authority));
    }

    private <T> Decision<T> refuse(Actor actor, MemberId member, @Nullable Held held, Need need, Refusal reason) {
        return refuse(new ActingRefused(actor.person(), member, held == null ? null : held.grant(), need, reason));
    }

    private <T> Decision<T> refuse(ActingRefused refused) {
        events.publishEvent(refused);
        return new Decision.Refused<>(refused.reason().asTold());
    }
}
