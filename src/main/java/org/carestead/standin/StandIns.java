package org.carestead.standin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.database.Conflicts;
import org.carestead.grant.Grants;
import org.carestead.grant.Ownership;
import org.carestead.grant.Relationship;
import org.carestead.grant.StandInGrants;
import org.carestead.grant.StandInGrants.HandOver;
import org.carestead.invitation.InvitationId;
import org.carestead.invitation.InvitationState;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Offers;
import org.carestead.invitation.Offers.OpenOffer;
import org.carestead.invitation.Offers.Prepared;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.carestead.standin.StandInEvent.StandInOffered;
import org.carestead.standin.StandInEvent.StandInOfferedAgain;
import org.carestead.standin.StandInEvent.StandInWithdrawn;
import org.carestead.standin.StandInOutcome.Offered;
import org.carestead.standin.StandInOutcome.Refused;
import org.carestead.standin.StandInOutcome.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A caregiver asks somebody to stand in: part of what they may do themselves, on days within their own term, and only
 * where the member allows it. The member is told at once and can stop it at any time.
 */
@Service
public class StandIns {

    private final TransactionOperations transactions;
    private final StandInGrants grants;
    private final Offers offers;
    private final Ownership ownership;
    private final Members members;
    private final Assurances assurances;
    private final PlanCalendar calendar;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    StandIns(
            TransactionOperations transactions,
            StandInGrants grants,
            Offers offers,
            Ownership ownership,
            Members members,
            Assurances assurances,
            PlanCalendar calendar,
            Pulses pulses,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.grants = grants;
        this.offers = offers;
        this.ownership = ownership;
        this.members = members;
        this.assurances = assurances;
        this.calendar = calendar;
        this.pulses = pulses;
        this.events = events;
    }

    /** Asks somebody. Needs a fresh proof, and the caregiver's own grant, live, with the member's leave to do so. */
    public StandInOutcome offer(Actor actor, GrantId own, NewStandIn wanted) {
        Prepared prepared = offers.prepare();
        return inTransaction(() -> {
            Optional<HandOver> found = grants.handOver(actor, own);
            if (found.isEmpty()) {
                return refused(actor, null, StandInRefusal.NOT_AVAILABLE);
            }
            HandOver mine = found.get();
            return refusal(actor, mine, wanted)
                    .map(reason -> refused(actor, mine.member(), reason))
                    .orElseGet(() -> send(actor, mine, wanted, prepared));
        });
    }

    /**
     * Sends the link of an offer that nobody has accepted again, with a new passcode; the old ones are dead. Needs a fresh
     * proof, and what the caregiver needed to make it: {@code NOT_AVAILABLE} where they may not any more, or the days are
     * past.
     */
    public StandInOutcome sendAgain(Actor actor, InvitationId offer) {
        Prepared prepared = offers.prepare();
        return inTransaction(() -> {
            Optional<OpenOffer> mine = offers.find(offer)
                    .filter(open -> open.by().equals(actor.person()))
                    .filter(open -> !open.until().isBefore(calendar.today()))
                    .filter(open -> grants.handOver(actor, open.standsInFor()).isPresent());
            if (mine.isEmpty()) {
                return refused(actor, null, StandInRefusal.NOT_AVAILABLE);
            }
            MemberId member = mine.get().member();
            if (!assurances.meets(actor, Purpose.GRANT_ACCESS)) {
                return refused(actor, member, StandInRefusal.PROVE_ITS_YOU);
            }
            if (isTaken(actor, mine.get().standsInFor(), offer)) {
                return refused(actor, member, StandInRefusal.ONE_AT_A_TIME);
            }
            if (offers.areEnoughToday(mine.get().standsInFor())) {
                return refused(actor, member, StandInRefusal.TOO_MANY_TODAY);
            }
            if (!offers.sendAgain(members.find(member).orElseThrow(), offer, prepared)) {
                return refused(actor, member, StandInRefusal.NOT_AVAILABLE);
            }
            happened(new StandInOfferedAgain(offer.id(), member, actor.person()));
            return new Offered(prepared.passcode());
        });
    }

    /** Takes an offer back that nobody has accepted: the caregiver who made it, or the member. */
    public StandInOutcome withdraw(Actor actor, InvitationId offer) {
        return inTransaction(() -> {
            Optional<OpenOffer> theirs = offers.find(offer)
                    .filter(open -> open.by().equals(actor.person()) || ownership.isOwn(actor, open.member()));
            if (theirs.isEmpty() || !offers.withdraw(offer)) {
                return refused(actor, theirs.map(OpenOffer::member).orElse(null), StandInRefusal.NOT_AVAILABLE);
            }
            happened(new StandInWithdrawn(offer.id(), theirs.get().member(), actor.person()));
            return new Withdrawn();
        });
    }

    private Optional<StandInRefusal> refusal(Actor actor, HandOver mine, NewStandIn wanted) {
        if (!assurances.meets(actor, Purpose.GRANT_ACCESS)) {
            return Optional.of(StandInRefusal.PROVE_ITS_YOU);
        }
        if (wanted.permissions().isNothing()) {
            return Optional.of(StandInRefusal.NOTHING_SHARED);
        }
        if (wanted.permissions().isWiderThan(mine.terms().permissions())) {
            return Optional.of(StandInRefusal.WIDER);
        }
        boolean inOrder = !wanted.from().isBefore(calendar.today())
                && !wanted.until().isBefore(wanted.from())
                && !wanted.until().isAfter(calendar.lastDayBefore(mine.endsAt()));
        if (!inOrder) {
            return Optional.of(StandInRefusal.DATES);
        }
        if (isTaken(actor, mine.grant(), null)) {
            return Optional.of(StandInRefusal.ONE_AT_A_TIME);
        }
        return offers.areEnoughToday(mine.grant()) ? Optional.of(StandInRefusal.TOO_MANY_TODAY) : Optional.empty();
    }

    // What has run out stands in nobody's way.
    private boolean isTaken(Actor actor, GrantId own, @Nullable InvitationId but) {
        return offers.by(actor.person()).stream()
                        .filter(open -> open.state() != InvitationState.EXPIRED)
                        .anyMatch(open ->
                                open.standsInFor().equals(own) && !open.id().equals(but))
                || grants.of(actor.person()).stream()
                        .anyMatch(live -> live.standsInFor().equals(own));
    }

    private StandInOutcome send(Actor actor, HandOver mine, NewStandIn wanted, Prepared prepared) {
        NewInvitation offer = new NewInvitation(
                wanted.name(),
                Relationship.OTHER,
                wanted.email(),
                new GrantTerms(wanted.permissions(), mine.terms().visibility()),
                wanted.until());
        InvitationId id = offers.send(
                members.find(mine.member()).orElseThrow(),
                actor.person(),
                offer,
                mine.grant(),
                wanted.from(),
                prepared);
        happened(new StandInOffered(id.id(), mine.member(), actor.person()));
        return new Offered(prepared.passcode());
    }

    private void happened(StandInEvent event) {
        events.publishEvent(event);
        pulses.send(Grants.HELPERS_OF + event.member().id());
    }

    private StandInOutcome refused(Actor actor, @Nullable MemberId member, StandInRefusal reason) {
        events.publishEvent(new StandInRefused(member, actor.person(), reason));
        return new Refused(reason);
    }

    private StandInOutcome inTransaction(Supplier<StandInOutcome> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
