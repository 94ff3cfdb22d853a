package org.carestead.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.access.Acting;
import org.carestead.access.Authority;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.ApprovalEvent.ActionAnsweredByRule;
import org.carestead.approval.ApprovalEvent.Question;
import org.springframework.stereotype.Service;

/** Answers by the member's {@linkplain AnswerRules rule}, in the transaction in which something is prepared. */
@Service
public class RuledAnswers {

    private final Acting acting;
    private final AnswerRuleRows rules;
    private final ApprovalRows rows;
    private final ApprovalEffects effects;
    private final InstantSource clock;

    RuledAnswers(Acting acting, AnswerRuleRows rules, ApprovalRows rows, ApprovalEffects effects, InstantSource clock) {
        this.acting = acting;
        this.rules = rules;
        this.rows = rows;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Does it if the member's rule for this caregiver says yes at this moment; nothing where it does not, or there is
     * none: then the member is to be asked. That it is the same as last time, the caller has found out. Needs the
     * action's area at {@code ASK_FIRST}, by a grant.
     *
     * @param cost what the member paid the last time, in US dollars
     * @param doing does it with the caregiver's authority; it must, or throw
     */
    public <T> Optional<T> answer(
            Authority asked, ActionKind action, UUID subject, BigDecimal cost, Function<Authority, T> doing) {
        asked.demand(new Need(action.area(), Level.ASK_FIRST));
        GrantId grant = asked.grant();
        Instant now = clock.instant();
        if (grant == null || !rules.answer(grant, cost, now)) {
            return Optional.empty();
        }
        Approval answered = new Approval(
                ApprovalId.next(),
                asked.member(),
                grant,
                asked.actor(),
                action,
                subject,
                ApprovalState.GIVEN,
                now,
                now,
                null);
        rows.insert(answered);
        effects.changed(
                new ActionAnsweredByRule(Question.of(answered), asked.actor().person(), cost));
        return Optional.of(acting.byRule(asked, doing));
    }
}
