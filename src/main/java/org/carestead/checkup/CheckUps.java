package org.carestead.checkup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.checkup.CheckUpEvent.CheckUpKept;
import org.carestead.checkup.CheckUpEvent.CheckUpNarrowed;
import org.carestead.checkup.CheckUpEvent.CheckUpRefused;
import org.carestead.checkup.CheckUpOutcome.Done;
import org.carestead.checkup.CheckUpOutcome.Refused;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantKeeping;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every six months members look at what each of their helpers has used (product.md, Grants), and in one step keep all or
 * take back what nobody used. Taking back needs no proof.
 */
@Service
public class CheckUps {

    private final TransactionOperations transactions;
    private final CheckUpRows rows;
    private final HelperUses uses;
    private final Members members;
    private final GrantKeeping keeping;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CheckUps(
            TransactionOperations transactions,
            CheckUpRows rows,
            HelperUses uses,
            Members members,
            GrantKeeping keeping,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.uses = uses;
        this.members = members;
        this.keeping = keeping;
        this.events = events;
        this.clock = clock;
    }

    /** Whether one waits for the actor. Two statements. */
    @Transactional(readOnly = true)
    public boolean isDue(Actor actor) {
        return members.of(actor.person())
                .flatMap(me -> rows.of(me.id()))
                .filter(state -> !clock.instant().isBefore(state.dueAt()))
                .isPresent();
    }

    /** The actor's own, due or not; empty for who is no member, or has never had a helper. */
    @Transactional(readOnly = true)
    public Optional<CheckUp> of(Actor actor) {
        return members.of(actor.person()).map(MemberView::id).flatMap(me -> look(actor, me));
    }

    /** Leaves everything as it is. */
    public CheckUpOutcome keep(Actor actor, CheckUp seen) {
        return answer(actor, seen, me -> new CheckUpKept(me, actor.person()));
    }

    /** Takes back what nobody used, from all at once, or from nobody where it would not be what was shown. */
    public CheckUpOutcome narrow(Actor actor, CheckUp seen) {
        return answer(actor, seen, me -> {
            seen.helpers().forEach(helper -> narrow(actor, helper));
            return new CheckUpNarrowed(me, actor.person());
        });
    }

    private void narrow(Actor actor, HelperUse helper) {
        boolean done = switch (helper.advice()) {
            case NARROW -> keeping.narrow(actor, helper.grant(), helper.narrowed());
            case PAUSE -> keeping.pause(actor, helper.grant());
            case KEEP, EMERGENCY, PAUSED, NEW -> true;
        };
        if (!done) {
            throw new IllegalStateException("It was held, so it cannot have changed");
        }
    }

    private CheckUpOutcome answer(Actor actor, CheckUp seen, Function<MemberId, CheckUpEvent> answer) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            Optional<MemberId> me = members.of(actor.person()).map(MemberView::id);
            if (me.isEmpty()) {
                return refused(actor, null, CheckUpRefusal.NOT_AVAILABLE);
            }
            MemberId member = me.get();
            keeping.hold(member);
            Instant now = clock.instant();
            boolean same = look(actor, member).filter(seen::comesToTheSame).isPresent();
            if (!same || !rows.done(member, seen.dueAt(), now, CheckUpClock.nextAfter(now))) {
                return refused(actor, member, CheckUpRefusal.CHANGED_MEANWHILE);
            }
            events.publishEvent(answer.apply(member));
            uses.changed(member);
            return new Done();
        })));
    }

    private Optional<CheckUp> look(Actor actor, MemberId me) {
        return rows.of(me)
                .map(state -> new CheckUp(
                        state.dueAt(), !clock.instant().isBefore(state.dueAt()), uses.of(actor, me, state.since())));
    }

    private CheckUpOutcome refused(Actor actor, @Nullable MemberId member, CheckUpRefusal reason) {
        events.publishEvent(new CheckUpRefused(member, actor.person(), reason));
        return new Refused(reason);
    }
}
