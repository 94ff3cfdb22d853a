package org.carestead.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.carestead.MovableClock;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Visibility;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Widening;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.RefillAdvice;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Lets a story happen in a household of its own, and holds each step against what the member has said up to then. A step
 * that goes further than that fails; so does one that is refused although she allowed it.
 */
final class Story {

    private static final Duration PROOF_LASTS = Duration.ofMinutes(5);

    private final Household household;
    private final Acting acting;
    private final Refills refills;
    private final Answers answers;
    private final Grants grants;
    private final GrantLists lists;
    private final Widening widening;
    private final MovableClock clock;

    private final MemberId member;
    private final MedicineId[] medicines = new MedicineId[2];
    private final Map<Who, PersonId> people = new EnumMap<>(Who.class);
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private final Map<Who, GrantId> grantOf = new EnumMap<>(Who.class);
    private final Map<Who, Given> given = new EnumMap<>(Who.class);
    private Instant proved;
    private @Nullable Asked asked;
    private int orders;
    private int ended;

    /** What waits for an answer. */
    private record Asked(ApprovalId id, Who by, int medicine, Instant until) {}

    Story(ApplicationContext portal) {
        household = new Household(portal);
        acting = portal.getBean(Acting.class);
        refills = portal.getBean(Refills.class);
        answers = portal.getBean(Answers.class);
        grants = portal.getBean(Grants.class);
        lists = portal.getBean(GrantLists.class);
        widening = new Widening(portal);
        clock = portal.getBean(MovableClock.class);
        for (Who who : Who.values()) {
            people.put(who, household.person(who.name()));
            actors.put(who, household.signedIn(person(who)));
        }
        proved = clock.instant();
        member = household.member(person(Who.ROSA));
        TestMedicines shelf = new TestMedicines(portal);
        for (int i = 0; i < medicines.length; i++) {
            medicines[i] = shelf.take(member, "Medicine " + i);
        }
        for (Who who : Set.of(Who.DANA, Who.SAM)) {
            given.put(who, Given.AT_FIRST);
            grantOf.put(who, household.grant(member, person(who), terms(Given.AT_FIRST)));
        }
    }

    int orders() {
        return orders;
    }

    int ended() {
        return ended;
    }

    MemberId member() {
        return member;
    }

    Map<GrantId, Given> whatRosaSaid() {
        Map<GrantId, Given> said = new HashMap<>();
        grantOf.forEach((who, grant) -> said.put(grant, given(who)));
        return said;
    }

    void happens(Step step) {
        switch (step) {
            case Step.Change change -> change(change);
            case Step.Pause pause -> {
                boolean right = pause.by() == Who.ROSA && !given(pause.whose()).isOver();
                if (done(grants.pause(actor(pause), grant(pause.whose()), null), right, step)) {
                    given.put(pause.whose(), given(pause.whose()).with(GrantState.PAUSED));
                }
            }
            case Step.Resume resume -> {
                boolean right =
                        resume.by() == Who.ROSA && given(resume.whose()).state() == GrantState.PAUSED && isFresh();
                if (done(grants.resume(actor(resume), grant(resume.whose())), right, step)) {
                    given.put(resume.whose(), given(resume.whose()).with(GrantState.ACTIVE));
                }
            }
            case Step.End end ->
                ends(
                        end.whose(),
                        done(
                                grants.end(actor(end), grant(end.whose())),
                                end.by() == Who.ROSA && !given(end.whose()).isOver(),
                                step));
            case Step.Resign resign ->
                ends(
                        resign.whose(),
                        done(
                                grants.resign(actor(resign), grant(resign.whose())),
                                resign.by() == resign.whose()
                                        && !given(resign.whose()).isOver(),
                                step));
            case Step.Order order -> order(order);
            case Step.Prepare prepare -> prepare(prepare);
            case Step.Answer answer -> answer(answer);
            case Step.Wait wait -> clock.advance(Duration.ofMinutes(wait.minutes()));
            case Step.Prove prove -> {
                actors.put(Who.ROSA, household.signedIn(person(Who.ROSA)));
                proved = clock.instant();
            }
        }
    }

    private void change(Step.Change change) {
        Given before = given(change.whose());
        Given wanted = before.with(change.refills(), change.hidden());
        boolean right = change.by() == Who.ROSA
                && !before.isOver()
                && (isFresh() || !before.isWidenedBy(change.refills(), change.hidden()));
        int version = lists.givenBy(require(Who.ROSA), grant(change.whose()))
                .orElseThrow()
                .version();
        GrantId grant = grant(change.whose());
        if (before.isWidenedBy(change.refills(), change.hidden())) {
            done(grants.change(actor(change), grant, terms(wanted), version), false, change);
        }
        if (done(widening.widen(actor(change), grant, terms(wanted), version), right, change)) {
            given.put(change.whose(), wanted);
        }
    }

    private void ends(Who whose, boolean done) {
        if (done) {
            given.put(whose, given(whose).with(GrantState.ENDED));
            ended++;
        }
    }

    private void order(Step.Order order) {
        Decision<RefillOutcome> decision = acting.on(
                actor(order),
                member,
                Need.act(Area.REFILLS),
                authority -> refills.order(authority, medicines[order.medicine()]));
        boolean may = order.by() == Who.ROSA || mayOrder(order.by(), order.medicine());
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Ordered(OrderId id))) {
            assertThat(may).as("Rosa allowed " + order).isTrue();
            orders++;
            forget(order.medicine());
            cancel(id);
        } else {
            assertThat(may).as("Rosa did not allow " + order + ": " + decision).isFalse();
        }
    }

    private void cancel(OrderId id) {
        acting.on(require(Who.ROSA), member, Need.act(Area.REFILLS), authority -> refills.cancel(authority, id));
    }

    private void prepare(Step.Prepare prepare) {
        if (!prepare.by().isCaregiver()) {
            return;
        }
        Decision<RefillOutcome> decision = acting.on(
                actor(prepare),
                member,
                new Need(Area.REFILLS, Level.ASK_FIRST),
                authority -> refills.prepare(authority, medicines[prepare.medicine()]));
        boolean may = given(prepare.by()).mayAsk(prepare.medicine());
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Asked(var id, var until))) {
            assertThat(may).as("Rosa allowed " + prepare).isTrue();
            asked = new Asked(id, prepare.by(), prepare.medicine(), until);
        } else if (decision instanceof Decision.Refused<RefillOutcome>) {
            assertThat(given(prepare.by()).state() == GrantState.ACTIVE
                            && given(prepare.by()).refills().covers(Level.ASK_FIRST))
                    .as("Rosa did not allow " + prepare)
                    .isFalse();
        }
    }

    private void answer(Step.Answer answer) {
        Asked question = asked;
        if (question == null) {
            return;
        }
        boolean may = answer.by() == Who.ROSA && given(question.by()).mayAsk(question.medicine());
        AnswerOutcome outcome = answer.yes()
                ? answers.approve(actor(answer), question.id())
                : answers.deny(actor(answer), question.id(), "");
        if (outcome instanceof AnswerOutcome.Done) {
            assertThat(answer.by()).as("who answers").isEqualTo(Who.ROSA);
            assertThat(clock.instant()).isBefore(question.until());
            asked = null;
            if (answer.yes()) {
                assertThat(may)
                        .as("Rosa allows what she says yes to: " + answer)
                        .isTrue();
                orders++;
                openOrders().forEach(this::cancel);
            }
        }
    }

    private Set<OrderId> openOrders() {
        Decision<Map<MedicineId, RefillAdvice>> decision =
                acting.on(require(Who.ROSA), member, Need.view(Area.REFILLS), refills::advice);
        Set<OrderId> open = new HashSet<>();
        if (decision instanceof Decision.Allowed<Map<MedicineId, RefillAdvice>>(var advice)) {
            advice.values().forEach(each -> {
                if (each instanceof RefillAdvice.UnderWay under) {
                    open.add(under.order());
                }
            });
        }
        return open;
    }

    private boolean done(GrantOutcome outcome, boolean right, Step step) {
        boolean done = outcome instanceof GrantOutcome.Done;
        assertThat(done).as("whether this changes what Rosa gave: " + step).isEqualTo(right);
        return done;
    }

    private boolean mayOrder(Who who, int medicine) {
        return who.isCaregiver() && given(who).mayOrder(medicine);
    }

    private void forget(int medicine) {
        if (asked != null && asked.medicine() == medicine) {
            asked = null;
        }
    }

    private GrantTerms terms(Given what) {
        Permissions permissions =
                Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.REFILLS, what.refills());
        Visibility visibility = what.hidden() ? Visibility.CAREFUL.hiding(medicines[1]) : Visibility.CAREFUL;
        return new GrantTerms(permissions, visibility);
    }

    private boolean isFresh() {
        return clock.instant().isBefore(proved.plus(PROOF_LASTS));
    }

    private Given given(Who who) {
        return requireNonNull(given.get(who));
    }

    private GrantId grant(Who who) {
        return requireNonNull(grantOf.get(who));
    }

    private PersonId person(Who who) {
        return requireNonNull(people.get(who));
    }

    private Actor actor(Step step) {
        return require(step.by());
    }

    private Actor require(Who who) {
        return requireNonNull(actors.get(who));
    }
}
