package org.carestead.approval;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.ActionOvertaken;
import org.carestead.approval.ApprovalEvent.ActionPrepared;
import org.carestead.approval.ApprovalEvent.Question;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Service;

/**
 * What a caregiver prepares for the member's answer. Everything here runs in the transaction of an {@link Authority};
 * the answer itself is {@link Answers}.
 */
@Service
public class Approvals {

    /** How long a question waits (product.md, 3.8). */
    public static final Duration LIFE = Duration.ofHours(24);

    /** A change of a question is told to open screens under this and the member's id. */
    public static final String TOPIC = "approvals-of:";

    // So long a caregiver is reminded on the spot of a no, or that there was no answer.
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final ApprovalRows rows;
    private final ApprovalEffects effects;
    private final ApprovalTasks.Schedule schedule;
    private final InstantSource clock;

    Approvals(ApprovalRows rows, ApprovalEffects effects, ApprovalTasks.Schedule schedule, InstantSource clock) {
        this.rows = rows;
        this.effects = effects;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * Asks the member. Whether it could be done at all, the caller has found out. Needs the action's area at
     * {@code ASK_FIRST}, by a grant.
     *
     * @throws IllegalStateException for members themselves, who need not ask
     */
    public PrepareOutcome prepare(Authority authority, ActionKind action, UUID subject) {
        authority.demand(new Need(action.area(), Level.ASK_FIRST));
        GrantId grant = authority.grant();
        if (grant == null) {
            throw new IllegalStateException("Members need not ask themselves");
        }
        Instant now = clock.instant();
        Approval before = rows.waiting(action, subject).orElse(null);
        if (before != null && before.isWaiting(now)) {
            return new PrepareOutcome.AlreadyAsked(before.preparedBy().person(), before.lapsesAt());
        }
        if (before != null) {
            lapse(before, now);
        }
        Approval approval = new Approval(
                ApprovalId.next(),
                authority.member(),
                grant,
                authority.actor(),
                action,
                subject,
                ApprovalState.WAITING,
                now,
                now.plus(LIFE),
                null);
        rows.insert(approval);
        schedule.lapse(approval.id(), approval.lapsesAt());
        effects.changed(
                new ActionPrepared(Question.of(approval), authority.actor().person()));
        return new PrepareOutcome.Asked(approval.id(), approval.lapsesAt());
    }

    /**
     * How the questions of this action stand, by subject: all that wait for the member, and what was lately answered to
     * the one with whose eyes one looks. Needs the area at {@code VIEW}; of which subjects to speak is for the caller to know.
     */
    public Map<UUID, AskedView> asked(Authority authority, ActionKind action) {
        return asked(List.of(authority), action);
    }

    /** The same for several members, through the eyes of one: one statement, however many they are. */
    public Map<UUID, AskedView> asked(List<Authority> authorities, ActionKind action) {
        if (authorities.isEmpty()) {
            return Map.of();
        }
        authorities.forEach(authority -> authority.demand(Need.view(action.area())));
        Instant now = clock.instant();
        List<MemberId> members = authorities.stream().map(Authority::member).toList();
        PersonId you = authorities.getFirst().you();
        return rows.seenBy(members, you, action, now.minus(REMEMBERED)).stream()
                .filter(approval -> approval.state() != ApprovalState.WAITING || approval.isWaiting(now))
                .collect(toUnmodifiableMap(Approval::subject, AskedView::of, (earlier, later) -> later));
    }

    /** Closes the question about what has just been done in another way. Needs the area at {@code ACT}. */
    public void overtake(Authority authority, ActionKind action, UUID subject) {
        authority.demand(Need.act(action.area()));
        rows.overtakeUnanswered(authority.member(), action, subject);
        rows.waiting(action, subject)
                .filter(approval -> rows.close(approval.id(), ApprovalState.OVERTAKEN, clock.instant()))
                .ifPresent(approval -> effects.changed(new ActionOvertaken(
                        Question.of(approval), authority.actor().person())));
    }

    private void lapse(Approval approval, Instant now) {
        if (rows.close(approval.id(), ApprovalState.LAPSED, now)) {
            effects.changed(new ActionLapsed(Question.of(approval), null, true));
        }
    }
}
