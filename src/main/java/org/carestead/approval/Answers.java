package org.carestead.approval;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.Acting;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.access.Refusal;
import org.carestead.approval.AnswerOutcome.Done;
import org.carestead.approval.AnswerOutcome.Refused;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.ActionOvertaken;
import org.carestead.approval.ApprovalEvent.ActionWithdrawn;
import org.carestead.approval.ApprovalEvent.ApprovalDenied;
import org.carestead.approval.ApprovalEvent.ApprovalGiven;
import org.carestead.approval.ApprovalEvent.Question;
import org.carestead.database.Conflicts;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The member's yes or no. Only the member answers, once, while there is time; a yes does it in the same moment, by the
 * live access of who prepared it. Only who prepared it takes it back.
 */
@Service
public class Answers {

    /** The longest word with a no, in characters. */
    public static final int LONGEST_WORD = 300;

    private final TransactionOperations transactions;
    private final Acting acting;
    private final Members members;
    private final Assurances assurances;
    private final ApprovalRows rows;
    private final ApprovalEffects effects;
    private final Map<ActionKind, PreparedAction> actions;
    private final InstantSource clock;

    Answers(
            TransactionOperations transactions,
            Acting acting,
            Members members,
            Assurances assurances,
            ApprovalRows rows,
            ApprovalEffects effects,
            List<PreparedAction> actions,
            InstantSource clock) {
        this.transactions = transactions;
        this.acting = acting;
        this.members = members;
        this.assurances = assurances;
        this.rows = rows;
        this.effects = effects;
        this.actions = actions.stream().collect(toMap(PreparedAction::kind, action -> action));
        this.clock = clock;
    }

    /** Says yes, and has it done. Where doing it asks for a fresh proof, so does the yes. */
    public AnswerOutcome approve(Actor actor, ApprovalId id) {
        return own(actor, id).map(approval -> approve(actor, approval)).orElseGet(() -> notTheirs(actor, id));
    }

    /**
     * Says no.
     *
     * @param word to the caregiver; empty: none; what is longer than {@value #LONGEST_WORD} characters is cut off
     */
    public AnswerOutcome deny(Actor actor, ApprovalId id, String word) {
        String said = word.strip();
        return own(actor, id)
                .map(approval -> closed(
                        actor,
                        approval,
                        () -> rows.answer(id, ApprovalState.DENIED, cut(said), clock.instant()),
                        new ApprovalDenied(Question.of(approval), actor.person())))
                .orElseGet(() -> notTheirs(actor, id));
    }

    /** Takes back what the actor has prepared. */
    public AnswerOutcome withdraw(Actor actor, ApprovalId id) {
        return rows.find(id)
                .filter(approval -> approval.preparedBy().person().equals(actor.person()))
                .map(approval -> closed(
                        actor,
                        approval,
                        () -> rows.close(id, ApprovalState.WITHDRAWN, clock.instant()),
                        new ActionWithdrawn(Question.of(approval), actor.person())))
                .orElseGet(() -> notTheirs(actor, id));
    }

    private Optional<Approval> own(Actor actor, ApprovalId id) {
        Optional<MemberView> me = members.of(actor.person());
        return rows.find(id)
                .filter(approval ->
                        me.filter(own -> own.id().equals(approval.member())).isPresent());
    }

    private AnswerOutcome approve(Actor actor, Approval approval) {
        PreparedAction action = requireNonNull(actions.get(approval.action()));
        Decision<AnswerOutcome> decision = acting.on(
                actor,
                approval.member(),
                Need.act(approval.action().area()),
                authority -> carryOut(authority, approval, action));
        return decision instanceof Decision.Allowed<AnswerOutcome>(var outcome)
                ? outcome
                : new Refused(AnswerRefusal.NOT_AVAILABLE);
    }

    private AnswerOutcome carryOut(Authority yes, Approval approval, PreparedAction action) {
        if (approval.action()
                .purpose()
                .filter(purpose -> !assurances.meets(yes.actor(), purpose))
                .isPresent()) {
            return refused(approval, yes.actor(), AnswerRefusal.PROVE_ITS_YOU);
        }
        Decision<AnswerOutcome> decision =
                acting.agreed(yes, approval.preparedBy(), theirs -> take(yes, theirs, approval, action));
        return switch (decision) {
            case Decision.Allowed<AnswerOutcome> allowed -> allowed.result();
            case Decision.NeedsApproval<AnswerOutcome> asked -> throw new IllegalStateException("It was approved");
            case Decision.Refused<AnswerOutcome>(var reason) -> gone(yes, approval, reason);
        };
    }

    private AnswerOutcome take(Authority yes, Authority theirs, Approval approval, PreparedAction action) {
        if (!rows.answer(approval.id(), ApprovalState.GIVEN, null, clock.instant())) {
            return refused(approval, yes.actor(), AnswerRefusal.NOT_WAITING);
        }
        if (!action.carryOut(theirs, approval.subject())) {
            rows.overtaken(approval.id());
            effects.changed(
                    new ActionOvertaken(Question.of(approval), yes.actor().person()));
            return new Refused(AnswerRefusal.NOT_POSSIBLE);
        }
        effects.changed(new ApprovalGiven(Question.of(approval), yes.actor().person()));
        return new Done();
    }

    private AnswerOutcome gone(Authority yes, Approval approval, Refusal reason) {
        if (reason == Refusal.ACCESS_PAUSED) {
            return refused(approval, yes.actor(), AnswerRefusal.ACCESS_PAUSED);
        }
        if (rows.close(approval.id(), ApprovalState.LAPSED, clock.instant())) {
            effects.changed(new ActionLapsed(Question.of(approval), null, false));
        }
        return refused(approval, yes.actor(), AnswerRefusal.ACCESS_GONE);
    }

    private AnswerOutcome closed(Actor actor, Approval approval, Step step, ApprovalEvent event) {
        return inTransaction(() -> {
            if (!step.take()) {
                return refused(approval, actor, AnswerRefusal.NOT_WAITING);
            }
            effects.changed(event);
            return new Done();
        });
    }

    private AnswerOutcome notTheirs(Actor actor, ApprovalId id) {
        return inTransaction(() -> {
            effects.refused(new AnswerRefused(
                    rows.find(id).map(Approval::member).orElse(null), actor.person(), AnswerRefusal.NOT_AVAILABLE));
            return new Refused(AnswerRefusal.NOT_AVAILABLE);
        });
    }

    private AnswerOutcome refused(Approval approval, Actor actor, AnswerRefusal reason) {
        effects.refused(new AnswerRefused(approval.member(), actor.person(), reason));
        return new Refused(reason);
    }

    private AnswerOutcome inTransaction(Work work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.run())));
    }

    private static @Nullable String cut(String word) {
        if (word.isEmpty()) {
            return null;
        }
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }

    private interface Step {
        boolean take();
    }

    private interface Work {
        AnswerOutcome run();
    }
}
