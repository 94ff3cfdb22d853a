package org.carestead.approval;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleRefused;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleSet;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleStopped;
import org.carestead.approval.AnswerRuleOutcome.Done;
import org.carestead.approval.AnswerRuleOutcome.Refused;
import org.carestead.approval.AnswerRuleRows.AnswerRule;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The rule by which a member lets be answered what one caregiver asks: yes to a refill that is the same as last time and
 * costs no more than so much (product.md, The main job, 8). Only the member sets it, and a rule that says yes to more than
 * before needs a fresh proof; to less, or to nothing, it is done at once.
 */
@Service
public class AnswerRules {

    /** The most that a rule may answer for, in US dollars. */
    public static final BigDecimal HIGHEST = new BigDecimal("1000.00");

    private final TransactionOperations transactions;
    private final GrantLists grants;
    private final Members members;
    private final Assurances assurances;
    private final AnswerRuleRows rows;
    private final ApprovalEffects effects;
    private final InstantSource clock;

    AnswerRules(
            TransactionOperations transactions,
            GrantLists grants,
            Members members,
            Assurances assurances,
            AnswerRuleRows rows,
            ApprovalEffects effects,
            InstantSource clock) {
        this.transactions = transactions;
        this.grants = grants;
        this.members = members;
        this.assurances = assurances;
        this.rows = rows;
        this.effects = effects;
        this.clock = clock;
    }

    /** Who answers, for each of those who must ask the actor first about refills. Nobody else's. */
    public List<AnswerRuleView> of(Actor actor) {
        List<GrantView> asking = grants.givenBy(actor).stream()
                .filter(grant -> grant.state() != GrantState.ENDED && asks(grant))
                .toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        Map<GrantId, AnswerRule> rules =
                members.of(actor.person()).map(me -> rows.of(me.id())).orElse(List.of()).stream()
                        .collect(toMap(AnswerRule::grant, rule -> rule));
        return asking.stream()
                .map(grant -> view(grant, Optional.ofNullable(rules.get(grant.id()))))
                .toList();
    }

    /**
     * Sets it.
     *
     * @param upTo in US dollars, to the cent; nothing lets only be answered what costs nothing
     */
    public AnswerRuleOutcome set(Actor actor, GrantId id, BigDecimal upTo) {
        return changing(actor, id, own -> {
            if (!asks(own.grant())) {
                return Optional.of(AnswerRuleRefusal.NOT_ASKING);
            }
            if (upTo.signum() < 0
                    || upTo.compareTo(HIGHEST) > 0
                    || upTo.stripTrailingZeros().scale() > 2) {
                return Optional.of(AnswerRuleRefusal.AMOUNT);
            }
            boolean wider = rows.find(id)
                    .filter(rule -> rule.upTo().compareTo(upTo) >= 0)
                    .isEmpty();
            if (wider && !assurances.meets(actor, Purpose.WIDEN_ACCESS)) {
                return Optional.of(AnswerRuleRefusal.PROVE_ITS_YOU);
            }
            rows.set(id, own.member(), upTo, clock.instant());
            effects.changed(
                    own.member(),
                    new AnswerRuleSet(id, own.member(), own.grant().caregiver(), actor.person(), upTo));
            return Optional.empty();
        });
    }

    /** Stops it, at once and without a proof; where there is none, nothing happens. */
    public AnswerRuleOutcome stop(Actor actor, GrantId id) {
        return changing(actor, id, own -> {
            if (rows.remove(id)) {
                effects.changed(
                        own.member(),
                        new AnswerRuleStopped(id, own.member(), own.grant().caregiver(), actor.person()));
            }
            return Optional.empty();
        });
    }

    private AnswerRuleOutcome changing(Actor actor, GrantId id, Function<Own, Optional<AnswerRuleRefusal>> change) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            Optional<Own> own = own(actor, id);
            Optional<AnswerRuleRefusal> refusal =
                    own.map(change).orElseGet(() -> Optional.of(AnswerRuleRefusal.NOT_AVAILABLE));
            refusal.ifPresent(reason ->
                    effects.refused(new AnswerRuleRefused(own.map(Own::member).orElse(null), actor.person(), reason)));
            return refusal.<AnswerRuleOutcome>map(Refused::new).orElseGet(Done::new);
        })));
    }

    private Optional<Own> own(Actor actor, GrantId id) {
        return members.of(actor.person())
                .map(MemberView::id)
                .flatMap(member -> grants.givenBy(actor, id)
                        .filter(grant -> grant.state() != GrantState.ENDED)
                        .map(grant -> new Own(member, grant)));
    }

    private static boolean asks(GrantView grant) {
        return grant.terms().permissions().level(ActionKind.ORDER_REFILL.area()) == Level.ASK_FIRST;
    }

    private static AnswerRuleView view(GrantView grant, Optional<AnswerRule> rule) {
        return new AnswerRuleView(
                grant.id(),
                grant.caregiver(),
                grant.caregiverName(),
                grant.caregiverInitials(),
                rule.map(AnswerRule::upTo).orElse(null),
                rule.map(AnswerRule::answers).orElse(0L),
                rule.map(AnswerRule::lastAnswerAt).orElse(null));
    }

    private record Own(MemberId member, GrantView grant) {}
}
