package org.carestead.stories;

import static org.carestead.stories.Chance.ANYBODY;
import static org.carestead.stories.Chance.CAREGIVER;
import static org.carestead.stories.Chance.EITHER;
import static org.carestead.stories.Chance.HELPER;
import static org.carestead.stories.Chance.MEDICINE;
import static org.carestead.stories.Chance.mostly;
import static org.carestead.stories.Chance.often;
import static org.carestead.stories.Chance.open;
import static org.carestead.stories.Chance.share;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Stories by chance, of single steps and of scenes. */
final class Stories {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 30;

    private Stories() {}

    static Arbitrary<List<Step>> any() {
        Arbitrary<List<Step>> scene =
                Arbitraries.frequencyOf(Tuple.of(3, anything().map(List::of)), Tuple.of(4, Scenes.any()));
        return scene.list()
                .ofMinSize(SHORTEST)
                .ofMaxSize(LONGEST)
                .map(scenes -> scenes.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<Step> anything() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, grants()),
                Tuple.of(8, refills()),
                Tuple.of(4, areas()),
                Tuple.of(4, standIns()),
                Tuple.of(2, emergencies()),
                Tuple.of(3, plans()),
                Tuple.of(1, Combinators.combine(mostly(Who.ROSA), often()).as(Step.CheckUp::new)),
                Tuple.of(
                        1,
                        Combinators.combine(ANYBODY, HELPER, open(), Arbitraries.of(-1, 3, 500))
                                .as(Step.Invite::new)),
                Tuple.of(1, Combinators.combine(mostly(Who.ROSA), CAREGIVER).as(Step.Disown::new)),
                Tuple.of(7, time()));
    }

    // Ends are rare: after one there is little left to tell.
    private static Arbitrary<Step> grants() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(ANYBODY, HELPER, share()).as(Step.Change::new)),
                Tuple.of(
                        2,
                        Combinators.combine(ANYBODY, HELPER, Arbitraries.of(0, 1, 5))
                                .as(Step.Pause::new)),
                Tuple.of(2, Combinators.combine(ANYBODY, HELPER).as(Step.Resume::new)),
                Tuple.of(1, Combinators.combine(ANYBODY, CAREGIVER, EITHER).as(Step.End::new)),
                Tuple.of(1, Combinators.combine(ANYBODY, CAREGIVER).as(Step.Resign::new)),
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
                Tuple.of(2, Combinators.combine(ANYBODY, EITHER).as(Step.Answer::new)),
                Tuple.of(1, ANYBODY.map(Step.TakeBack::new)));
    }

    private static Arbitrary<Step> areas() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, ANYBODY.map(Step.Costs::new)),
                Tuple.of(2, ANYBODY.map(Step.Read::new)),
                Tuple.of(2, Combinators.combine(ANYBODY, MEDICINE).as(Step.Write::new)),
                Tuple.of(2, ANYBODY.map(Step.Where::new)),
                Tuple.of(2, ANYBODY.map(Step.Move::new)),
                Tuple.of(2, ANYBODY.map(Step.AskToMove::new)),
                Tuple.of(2, Combinators.combine(ANYBODY, often()).as(Step.AnswerMove::new)),
                Tuple.of(1, ANYBODY.map(Step.HowPaid::new)),
                Tuple.of(1, ANYBODY.map(Step.Pay::new)),
                Tuple.of(1, ANYBODY.map(Step.AskToPay::new)),
                Tuple.of(1, Combinators.combine(ANYBODY, often()).as(Step.AnswerPay::new)),
                Tuple.of(1, ANYBODY.map(Step.TakeBackPay::new)));
    }

    private static Arbitrary<Step> standIns() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(mostly(Who.ROSA), often()).as(Step.HandOver::new)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        mostly(Who.DANA),
                                        open(),
                                        Arbitraries.of(0, 0, 2, -1),
                                        Arbitraries.of(1, 9, 400))
                                .as(Step.Offer::new)),
                Tuple.of(1, ANYBODY.map(Step.Recall::new)));
    }

    private static Arbitrary<Step> emergencies() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, mostly(Who.SAM).map(Step.Ask::new)), Tuple.of(1, ANYBODY.map(Step.Refuse::new)));
    }

    private static Arbitrary<Step> plans() {
        Arbitrary<Integer> wait = Arbitraries.of(1, 2, 5);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Combinators.combine(mostly(Who.ROSA), open(), wait).as(Step.Name::new)),
                Tuple.of(3, Combinators.combine(mostly(Who.ROSA), open(), wait).as(Step.Plan::new)),
                Tuple.of(2, mostly(Who.ROSA).map(Step.Close::new)),
                Tuple.of(1, ANYBODY.map(Step.Remove::new)));
    }

    private static Arbitrary<Step> time() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(1, 6, 30).map(Step.Wait::new)),
                Tuple.of(3, Arbitraries.of(1, 2, 4, 31).map(Step.Sleep::new)),
                Tuple.of(3, Arbitraries.just(new Step.Tasks())),
                Tuple.of(
                        4, Arbitraries.of(Who.ROSA, Who.ROSA, Who.DANA, Who.SAM).map(Step.Prove::new)));
    }
}
