package org.carestead.casework;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.carestead.access.GrantId;
import org.carestead.casework.CaseEvent.CaseClosed;
import org.carestead.casework.CaseEvent.CaseOpened;
import org.carestead.casework.CaseEvent.CaseRefused;
import org.carestead.casework.ClosingOutcome.Closed;
import org.carestead.casework.OpeningOutcome.AlreadyThere;
import org.carestead.casework.OpeningOutcome.Opened;
import org.carestead.database.Conflicts;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * "This wasn't OK": a member has something looked into that somebody else did, and says when it was all right. Neither
 * needs a fresh proof, because neither gives anything away; resuming an access does. Entries of others, acts of one's own
 * and what is not there are refused by one answer, and the attempt is recorded with whoever made it.
 */
@Service
public class Cases {

    /** Whatever changes a member's cases is told to open screens under this and the member's id. */
    public static final String OF = "cases-of:";

    private final TransactionOperations transactions;
    private final Members members;
    private final DisownableActs acts;
    private final PauseAtOnce pauses;
    private final CaseRows rows;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Cases(
            TransactionOperations transactions,
            Members members,
            DisownableActs acts,
            PauseAtOnce pauses,
            CaseRows rows,
            Pulses pulses,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.members = members;
        this.acts = acts;
        this.pauses = pauses;
        this.rows = rows;
        this.pulses = pulses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Pauses whoever did it, refuses what they ask for in an emergency, and opens a case about it, one for each entry. The pause comes first and by itself: should
     * anything fail after it, the caregiver is paused and the button is still there.
     *
     * @param entry of the actor's own trail, done by another person
     */
    public OpeningOutcome open(Actor actor, UUID entry) {
        Optional<MemberId> member = members.of(actor.person()).map(MemberView::id);
        Optional<DisownedAct> act = member.flatMap(own -> acts.find(own, entry))
                .filter(found -> !found.by().equals(actor.person()));
        if (member.isEmpty() || act.isEmpty()) {
            return inTransaction(() -> new OpeningOutcome.Refused(refuse(actor, member)));
        }
        return rows.about(member.get(), entry)
                .<OpeningOutcome>map(AlreadyThere::new)
                .orElseGet(() -> open(actor, member.get(), act.get()));
    }

    private OpeningOutcome open(Actor actor, MemberId member, DisownedAct act) {
        PauseAtOnce.Stopped stopped = pauses.stop(actor, act.by());
        GrantId paused = stopped.paused();
        return inTransaction(() -> {
            CaseId id = CaseId.next();
            if (!rows.open(id, member, act, actor.person(), clock.instant(), paused)) {
                return new AlreadyThere(rows.about(member, act.entry()).orElseThrow());
            }
            events.publishEvent(new CaseOpened(id, member, actor.person(), act.by(), act.entry(), paused));
            pulses.send(OF + member.id());
            return new Opened(id, paused != null, stopped.refused());
        });
    }

    /** "It was all right." Whoever was paused stays paused until the member resumes it. */
    public ClosingOutcome close(Actor actor, CaseId id) {
        return inTransaction(() -> {
            Optional<MemberId> member = members.of(actor.person()).map(MemberView::id);
            if (member.isEmpty() || !rows.step(id, member.get(), CaseStep.CLOSE, clock.instant())) {
                return new ClosingOutcome.Refused(refuse(actor, member));
            }
            DisownedAct act = rows.find(member.get(), id).orElseThrow().act();
            events.publishEvent(new CaseClosed(id, member.get(), actor.person(), act.by()));
            pulses.send(OF + member.get().id());
            return new Closed();
        });
    }

    private CaseRefusal refuse(Actor actor, Optional<MemberId> member) {
        events.publishEvent(new CaseRefused(member.orElse(null), actor.person(), CaseRefusal.NOT_AVAILABLE));
        return CaseRefusal.NOT_AVAILABLE;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
