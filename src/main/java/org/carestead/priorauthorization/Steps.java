package org.carestead.priorauthorization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.PriorAuthorizations;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepSent;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepTakenBack;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Taking steps about prior authorizations: one at a time about one medicine, by the {@linkplain StepRules rules}. */
@Service
public class Steps {

    /** The longest that one can write with a step, in characters. */
    public static final int LONGEST_WORDS = 2000;

    private final PriorAuthorizations authorizations;
    private final StepRows rows;
    private final StepEffects effects;
    private final Approvals approvals;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    Steps(
            PriorAuthorizations authorizations,
            StepRows rows,
            StepEffects effects,
            Approvals approvals,
            PlanCalendar calendar,
            InstantSource clock) {
        this.authorizations = authorizations;
        this.rows = rows;
        this.effects = effects;
        this.approvals = approvals;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What can be done about these and what is under way, by authorization; what cannot be told of which medicine it is,
     * and what a newer one has replaced, is left out. Needs {@code PRIOR_AUTHORIZATIONS} at {@code VIEW}.
     *
     * @param seen as {@link PriorAuthorizations#list} gives them to this authority
     */
    public Map<UUID, StepsSeen> of(Authority authority, List<PriorAuthorizationView> seen) {
        authority.demand(Need.view(Area.PRIOR_AUTHORIZATIONS));
        return of(List.of(authority), Map.of(authority.member(), seen));
    }

    /**
     * The same for all whom one helps, of those of whom {@code PRIOR_AUTHORIZATIONS} may be seen.
     *
     * @param seen by member, as {@link PriorAuthorizations#list} gives them to these authorities
     */
    public Map<UUID, StepsSeen> of(Authorities all, Map<MemberId, List<PriorAuthorizationView>> seen) {
        return of(all.toSee(Area.PRIOR_AUTHORIZATIONS), seen);
    }

    private Map<UUID, StepsSeen> of(List<Authority> authorities, Map<MemberId, List<PriorAuthorizationView>> seen) {
        Map<MedicineId, Step> open = rows
                .open(authorities.stream().map(Authority::member).toList())
                .stream()
                .collect(toMap(Step::medicine, identity()));
        Map<UUID, AskedView> asked = approvals.asked(authorities, ActionKind.PLAN_STEP);
        Map<UUID, StepsSeen> all = new HashMap<>();
        for (Authority authority : authorities) {
            newest(seen.getOrDefault(authority.member(), List.of()))
                    .forEach(each -> all.put(
                            each.id(),
                            seen(authority, each, open.get(each.medicine()), asked.get(idOf(each.medicine())))));
        }
        return all;
    }

    /**
     * Takes a step. Needs {@code PRIOR_AUTHORIZATIONS} at {@code ACT}. That somebody named an authorization that is not there
     * for them is recorded, here as in {@link #prepare}.
     *
     * @param words of one's own, to the plan
     * @throws ConcurrencyFailureException when somebody took one at this very moment; from the start again it is
     *     {@link StepOutcome.AlreadyUnderWay}
     */
    public StepOutcome take(Authority authority, UUID authorization, StepKind kind, String words) {
        authority.demand(Need.act(Area.PRIOR_AUTHORIZATIONS));
        Wanted wanted = wanted(authority, authorization, kind, words);
        MedicineId medicine = wanted.medicine();
        if (medicine == null) {
            return wanted.otherwise();
        }
        approvals.overtake(authority, ActionKind.PLAN_STEP, medicine.id());
        Step step = step(authority, authorization, medicine, kind, StepState.SENT, words);
        rows.insert(step);
        sent(step);
        return new StepOutcome.Sent(step.id());
    }

    /**
     * Asks the member whether to take it. Needs {@code PRIOR_AUTHORIZATIONS} at {@code ASK_FIRST}.
     *
     * @param words of one's own, to the plan; the member reads them first
     * @throws ConcurrencyFailureException when somebody asked at this very moment
     */
    public StepOutcome prepare(Authority authority, UUID authorization, StepKind kind, String words) {
        authority.demand(new Need(Area.PRIOR_AUTHORIZATIONS, Level.ASK_FIRST));
        Wanted wanted = wanted(authority, authorization, kind, words);
        MedicineId medicine = wanted.medicine();
        if (medicine == null) {
            return wanted.otherwise();
        }
        return switch (approvals.prepare(authority, ActionKind.PLAN_STEP, medicine.id())) {
            case PrepareOutcome.AlreadyAsked asked -> new StepOutcome.AlreadyAsked(asked.by(), asked.until());
            case PrepareOutcome.Asked asked -> {
                rows.insert(step(authority, authorization, medicine, kind, StepState.PREPARED, words));
                yield new StepOutcome.Asked(asked.until());
            }
        };
    }

    /** Sends what a caregiver prepared about this medicine, by the rules of this moment; false where it cannot be done. */
    boolean sendPrepared(Authority authority, MedicineId medicine) {
        authority.demand(Need.act(Area.PRIOR_AUTHORIZATIONS));
        return rows.open(medicine)
                .filter(step -> step.state() == StepState.PREPARED)
                .filter(step -> step.by().equals(authority.actor().person()))
                .filter(step -> isPossible(authority, step))
                .filter(step -> rows.send(step, clock.instant()))
                .map(this::sent)
                .isPresent();
    }

    /**
     * Takes a step back while nobody has answered; false where it is not there, not theirs, or too late. Needs
     * {@code PRIOR_AUTHORIZATIONS} at {@code ACT}. That somebody wanted one back that is not theirs is recorded.
     */
    public boolean takeBack(Authority authority, StepId id) {
        authority.demand(Need.act(Area.PRIOR_AUTHORIZATIONS));
        Set<MedicineId> known = new HashSet<>();
        authorizations.list(authority).forEach(each -> known.add(each.medicine()));
        Optional<Step> theirs = rows.find(id, authority.member())
                .filter(step -> known.contains(step.medicine()) && step.isTheirs(authority));
        if (theirs.isEmpty()) {
            effects.missed(authority);
        }
        return theirs.filter(step -> step.canBeTakenBackBy(authority))
                .filter(step -> rows.close(step, StepState.TAKEN_BACK, clock.instant()))
                .map(step -> {
                    effects.changed(new PlanStepTakenBack(
                            step.id(),
                            step.member(),
                            step.medicine(),
                            step.kind(),
                            authority.actor().person(),
                            authority.grant()));
                    return step;
                })
                .isPresent();
    }

    private Wanted wanted(Authority authority, UUID authorization, StepKind kind, String words) {
        List<PriorAuthorizationView> shown = authorizations.list(authority);
        Optional<PriorAuthorizationView> about = newest(shown).stream()
                .filter(each -> each.id().equals(authorization))
                .findFirst();
        Optional<StepAdvice> advice = about.flatMap(each -> StepRules.advise(kind, each, calendar.today()));
        if (shown.stream().noneMatch(each -> each.id().equals(authorization))) {
            effects.missed(authority);
        }
        if (about.isEmpty() || advice.isEmpty()) {
            return Wanted.not(new StepOutcome.NotThere());
        }
        MedicineId medicine = about.get().medicine();
        Optional<Step> open =
                Optional.ofNullable(medicine).flatMap(rows::open).filter(step -> step.state() == StepState.SENT);
        if (open.isPresent()) {
            return Wanted.not(new StepOutcome.AlreadyUnderWay(
                    open.get().kind(), open.get().by()));
        }
        if (!(advice.get() instanceof StepAdvice.Possible)) {
            return Wanted.not(new StepOutcome.NotNow(advice.get()));
        }
        return fits(kind, words.strip())
                ? new Wanted(medicine, new StepOutcome.NotThere())
                : Wanted.not(new StepOutcome.WordsNeeded());
    }

    private static boolean fits(StepKind kind, String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                && !(kind.words() == StepKind.Words.NEEDED && words.isEmpty());
    }

    private boolean isPossible(Authority authority, Step step) {
        return newest(authorizations.list(authority)).stream()
                .filter(each -> each.id().equals(step.authorization()))
                .flatMap(each -> StepRules.advise(step.kind(), each, calendar.today()).stream())
                .anyMatch(StepAdvice.Possible.class::isInstance);
    }

    private StepsSeen seen(
            Authority authority, PriorAuthorizationView about, @Nullable Step step, @Nullable AskedView asked) {
        boolean sent = step != null && step.state() == StepState.SENT;
        Map<StepKind, StepAdvice> advice = new EnumMap<>(StepKind.class);
        if (!sent) {
            for (StepKind kind : StepKind.values()) {
                StepRules.advise(kind, about, calendar.today()).ifPresent(each -> advice.put(kind, each));
            }
        }
        return new StepsSeen(
                advice,
                step != null && sent ? step.view(authority) : null,
                asked,
                step != null && !sent ? step.kind() : null);
    }

    private Step step(
            Authority authority,
            UUID authorization,
            MedicineId medicine,
            StepKind kind,
            StepState state,
            String words) {
        String said = words.strip();
        return new Step(
                StepId.next(),
                authority.member(),
                authorization,
                medicine,
                kind,
                state,
                said.isEmpty() || kind.words() == StepKind.Words.NONE ? null : said,
                authority.actor().person(),
                authority.grant(),
                clock.instant());
    }

    private Step sent(Step step) {
        effects.changed(
                new PlanStepSent(step.id(), step.member(), step.medicine(), step.kind(), step.by(), step.grant()));
        return step;
    }

    // The list begins with the newest.
    private static List<PriorAuthorizationView> newest(List<PriorAuthorizationView> all) {
        Set<MedicineId> met = new HashSet<>();
        return all.stream()
                .filter(each -> each.medicine() != null && met.add(each.medicine()))
                .toList();
    }

    private static @Nullable UUID idOf(@Nullable MedicineId medicine) {
        return medicine == null ? null : medicine.id();
    }

    /** Which medicine a step would be about, or why there is none. */
    private record Wanted(@Nullable MedicineId medicine, StepOutcome otherwise) {

        static Wanted not(StepOutcome otherwise) {
            return new Wanted(null, otherwise);
        }
    }
}
