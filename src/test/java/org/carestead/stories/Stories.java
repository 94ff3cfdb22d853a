package org.carestead.stories;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.carestead.access.Level;

/** Stories by chance, in which most of what is tried is tried by whoever may. */
final class Stories {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 30;
    private static final Arbitrary<Who> ANYBODY = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Who.ROSA)),
            Tuple.of(3, Arbitraries.of(Who.DANA, Who.SAM, Who.LEO)),
            Tuple.of(1, Arbitraries.just(Who.STRANGER)));
    private static final Arbitrary<Who> HELPER = Arbitraries.of(Who.DANA, Who.SAM);
    private static final Arbitrary<Integer> MEDICINE = Arbitraries.of(0, 1);
    private static final Arbitrary<Level> LEVEL = Arbitraries.of(Level.VIEW, Level.ASK_FIRST, Level.ACT);
    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

    private Stories() {}

    static Arbitrary<List<Step>> any() {
        Arbitrary<List<Step>> scene = Arbitraries.frequencyOf(
                Tuple.of(9, anything().map(List::of)),
                Tuple.of(2, standingIn()),
                Tuple.of(2, emergency()),
                Tuple.of(1, again()),
                Tuple.of(1, notOk()),
                Tuple.of(1, askingWithRule()),
                Tuple.of(1, lastDay()));
        return scene.list()
                .ofMinSize(SHORTEST)
                .ofMaxSize(LONGEST)
                .map(scenes -> scenes.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<Step> anything() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, grants()),
                Tuple.of(8, refills()),
                Tuple.of(4, standIns()),
                Tuple.of(2, emergencies()),
                Tuple.of(
                        1,
                        Combinators.combine(ANYBODY, HELPER, LEVEL, Arbitraries.of(-1, 3, 500))
                                .as(Step.Invite::new)),
                Tuple.of(
                        1,
                        Combinators.combine(mostly(Who.ROSA), Arbitraries.of(Who.DANA, Who.SAM, Who.LEO))
                                .as(Step.Disown::new)),
                Tuple.of(7, time()));
    }

    // What by chance alone hardly ever comes one after the other.
    private static Arbitrary<List<Step>> standingIn() {
        return Combinators.combine(LEVEL, Arbitraries.of(0, 0, 2), LEVEL, EITHER, MEDICINE)
                .as((lent, from, left, hidden, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Change(Who.ROSA, Who.DANA, Level.ACT, false),
                        new Step.HandOver(Who.ROSA, true),
                        new Step.Prove(Who.DANA),
                        new Step.Offer(Who.DANA, lent, from, 9),
                        new Step.Order(Who.LEO, medicine),
                        new Step.Change(Who.ROSA, Who.DANA, left, hidden),
                        new Step.Order(Who.LEO, medicine)));
    }

    private static Arbitrary<List<Step>> emergency() {
        return Combinators.combine(LEVEL, EITHER, Arbitraries.of(1, 2), MEDICINE)
                .as((level, hidden, days, medicine) -> List.of(
                        new Step.Change(Who.ROSA, Who.SAM, level, hidden),
                        new Step.Ask(Who.SAM),
                        new Step.Sleep(days),
                        new Step.Tasks(),
                        new Step.Order(Who.SAM, medicine)));
    }

    private static Arbitrary<List<Step>> again() {
        return Combinators.combine(HELPER, EITHER, LEVEL, Arbitraries.of(0, 3, 500, 900), MEDICINE)
                .as((helper, quietly, level, day, medicine) -> List.of(
                        new Step.End(Who.ROSA, helper, quietly),
                        new Step.Order(helper, medicine),
                        new Step.Prove(Who.ROSA),
                        new Step.Invite(Who.ROSA, helper, level, day),
                        new Step.Order(helper, medicine)));
    }

    private static Arbitrary<List<Step>> notOk() {
        return Combinators.combine(HELPER, MEDICINE)
                .as((helper, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, Level.ACT, false),
                        new Step.Order(helper, medicine),
                        new Step.Disown(Who.ROSA, helper),
                        new Step.Order(helper, medicine)));
    }

    private static Arbitrary<List<Step>> lastDay() {
        return Combinators.combine(HELPER, Arbitraries.of(0, 3, 20, 500), EITHER, MEDICINE)
                .as((helper, day, noted, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Renew(Who.ROSA, helper, day),
                        new Step.Sleep(4),
                        noted ? new Step.Tasks() : new Step.Wait(1),
                        new Step.Order(helper, medicine)));
    }

    private static Arbitrary<List<Step>> askingWithRule() {
        return Combinators.combine(HELPER, EITHER, MEDICINE)
                .as((helper, hidden, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Change(Who.ROSA, helper, Level.ASK_FIRST, hidden),
                        new Step.Rule(Who.ROSA, helper, true),
                        new Step.Prepare(helper, medicine)));
    }

    // Ends are rare: after one there is little left to tell.
    private static Arbitrary<Step> grants() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(ANYBODY, HELPER, LEVEL, EITHER).as(Step.Change::new)),
                Tuple.of(
                        2,
                        Combinators.combine(ANYBODY, HELPER, Arbitraries.of(0, 1, 5))
                                .as(Step.Pause::new)),
                Tuple.of(2, Combinators.combine(ANYBODY, HELPER).as(Step.Resume::new)),
                Tuple.of(
                        1,
                        Combinators.combine(ANYBODY, Arbitraries.of(Who.DANA, Who.SAM, Who.LEO), EITHER)
                                .as(Step.End::new)),
                Tuple.of(
                        1,
                        Combinators.combine(ANYBODY, Arbitraries.of(Who.DANA, Who.SAM, Who.LEO))
                                .as(Step.Resign::new)),
                Tuple.of(
                        3,
                        Combinators.combine(ANYBODY, HELPER, Arbitraries.of(-1, 0, 3, 20, 500, 900))
                                .as(Step.Renew::new)),
                Tuple.of(3, Combinators.combine(ANYBODY, HELPER, EITHER).as(Step.Rule::new)));
    }

    private static Arbitrary<Step> refills() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(ANYBODY, MEDICINE).as(Step.Order::new)),
                Tuple.of(2, Combinators.combine(mostly(Who.SAM), MEDICINE).as(Step.Order::new)),
                Tuple.of(2, Combinators.combine(mostly(Who.LEO), MEDICINE).as(Step.Order::new)),
                Tuple.of(3, Combinators.combine(ANYBODY, MEDICINE).as(Step.Prepare::new)),
                Tuple.of(2, Combinators.combine(ANYBODY, EITHER).as(Step.Answer::new)));
    }

    private static Arbitrary<Step> standIns() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(mostly(Who.ROSA), often()).as(Step.HandOver::new)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        mostly(Who.DANA), LEVEL, Arbitraries.of(0, 0, 2, -1), Arbitraries.of(1, 9, 400))
                                .as(Step.Offer::new)),
                Tuple.of(1, ANYBODY.map(Step.Recall::new)));
    }

    private static Arbitrary<Step> emergencies() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, mostly(Who.SAM).map(Step.Ask::new)), Tuple.of(1, ANYBODY.map(Step.Refuse::new)));
    }

    private static Arbitrary<Step> time() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(1, 6, 30).map(Step.Wait::new)),
                Tuple.of(3, Arbitraries.of(1, 2, 4, 31).map(Step.Sleep::new)),
                Tuple.of(3, Arbitraries.just(new Step.Tasks())),
                Tuple.of(4, Arbitraries.of(Who.ROSA, Who.ROSA, Who.DANA).map(Step.Prove::new)));
    }

    private static Arbitrary<Who> mostly(Who who) {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(who)), Tuple.of(1, ANYBODY));
    }

    private static Arbitrary<Boolean> often() {
        return Arbitraries.of(true, true, true, false);
    }
}
