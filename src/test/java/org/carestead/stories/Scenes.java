package org.carestead.stories;

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
import org.carestead.access.Level;

/** What by chance alone hardly ever comes one after the other. */
final class Scenes {

    private static final Share ALL = Share.of(Level.ACT, Level.ACT, false);

    private Scenes() {}

    static Arbitrary<List<Step>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, standingIn()),
                Tuple.of(7, emergency()),
                Tuple.of(7, plan()),
                Tuple.of(3, again()),
                Tuple.of(4, notOk()),
                Tuple.of(5, askingWithRule()),
                Tuple.of(2, lastDay()),
                Tuple.of(6, checkUp()),
                Tuple.of(8, move()),
                Tuple.of(1, year()),
                Tuple.of(3, notOkAfterAYear()),
                Tuple.of(5, pay()),
                Tuple.of(3, takingBack()),
                Tuple.of(3, steppingDown()));
    }

    private static Arbitrary<List<Step>> standingIn() {
        return Combinators.combine(open(), Arbitraries.of(0, 0, 2), share(), MEDICINE)
                .as((lent, from, left, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Change(Who.ROSA, Who.DANA, ALL),
                        new Step.HandOver(Who.ROSA, true),
                        new Step.Prove(Who.DANA),
                        new Step.Offer(Who.DANA, lent, from, 9),
                        new Step.Order(Who.LEO, medicine),
                        new Step.Change(Who.ROSA, Who.DANA, left),
                        new Step.Order(Who.LEO, medicine),
                        new Step.Write(Who.LEO, medicine)));
    }

    private static Arbitrary<List<Step>> emergency() {
        return Combinators.combine(share(), Arbitraries.of(1, 2), MEDICINE)
                .as((left, days, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, Who.SAM),
                        new Step.Plan(Who.ROSA, ALL, 2),
                        new Step.Change(Who.ROSA, Who.SAM, left),
                        new Step.Ask(Who.SAM),
                        new Step.Sleep(days),
                        new Step.Tasks(),
                        new Step.Order(Who.SAM, medicine),
                        new Step.Costs(Who.SAM)));
    }

    private static Arbitrary<List<Step>> plan() {
        Arbitrary<Step> over =
                Arbitraries.of(new Step.Close(Who.ROSA), new Step.Close(Who.ROSA), new Step.Remove(Who.ROSA));
        return Combinators.combine(share(), open(), Arbitraries.of(1, 2, 5), EITHER, over, MEDICINE)
                .as((left, named, wait, anew, end, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Invite(Who.ROSA, Who.SAM, named, 500),
                        new Step.Resume(Who.ROSA, Who.SAM),
                        anew ? new Step.Remove(Who.ROSA) : new Step.Wait(1),
                        new Step.Name(Who.ROSA, named, 2),
                        new Step.Change(Who.ROSA, Who.SAM, left),
                        new Step.Ask(Who.SAM),
                        new Step.Plan(Who.ROSA, named, wait),
                        new Step.Sleep(2),
                        new Step.Tasks(),
                        new Step.Order(Who.SAM, medicine),
                        end,
                        new Step.Order(Who.SAM, medicine),
                        new Step.Read(Who.SAM)));
    }

    private static Arbitrary<List<Step>> again() {
        return Combinators.combine(HELPER, EITHER, open(), Arbitraries.of(0, 3, 500, 900), MEDICINE)
                .as((helper, quietly, given, day, medicine) -> List.of(
                        new Step.End(Who.ROSA, helper, quietly),
                        new Step.Order(helper, medicine),
                        new Step.Read(helper),
                        new Step.Prove(Who.ROSA),
                        new Step.Invite(Who.ROSA, helper, given, day),
                        new Step.Order(helper, medicine)));
    }

    private static Arbitrary<List<Step>> notOk() {
        return Combinators.combine(HELPER, MEDICINE)
                .as((helper, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, ALL),
                        new Step.Order(helper, medicine),
                        new Step.Disown(Who.ROSA, helper),
                        new Step.Order(helper, medicine),
                        new Step.Where(helper)));
    }

    private static Arbitrary<List<Step>> lastDay() {
        return Combinators.combine(HELPER, Arbitraries.of(0, 3, 20, 500), EITHER, MEDICINE)
                .as((helper, day, noted, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Renew(Who.ROSA, helper, day),
                        new Step.Sleep(4),
                        noted ? new Step.Tasks() : new Step.Wait(1),
                        new Step.Order(helper, medicine),
                        new Step.Write(helper, medicine)));
    }

    private static Arbitrary<List<Step>> askingWithRule() {
        return Combinators.combine(HELPER, EITHER, MEDICINE)
                .as((helper, hidden, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, Share.of(Level.ASK_FIRST, Level.VIEW, hidden)),
                        new Step.Rule(Who.ROSA, helper, true),
                        new Step.Prepare(helper, medicine)));
    }

    // What is used again and again stays; what is not used goes.
    private static Arbitrary<List<Step>> checkUp() {
        Arbitrary<Step> use = HELPER.flatMap(helper -> Arbitraries.of(
                new Step.Costs(helper),
                new Step.Read(helper),
                new Step.Where(helper),
                new Step.Prepare(helper, 0),
                new Step.Order(helper, 0)));
        return Combinators.combine(use, use, HELPER, MEDICINE, EITHER)
                .as((one, other, helper, medicine, anew) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        anew ? new Step.CheckUp(Who.ROSA, false) : new Step.Wait(1),
                        one,
                        new Step.Sleep(31),
                        other,
                        new Step.CheckUp(Who.ROSA, true),
                        new Step.Order(helper, medicine),
                        new Step.Write(helper, medicine),
                        new Step.Costs(helper)));
    }

    // Whoever is new waits a day; whoever has not proved who they are moves nothing.
    private static Arbitrary<List<Step>> move() {
        Arbitrary<Level> level = Arbitraries.of(Level.VIEW, Level.ASK_FIRST, Level.ACT, Level.ACT);
        return Combinators.combine(HELPER, level, level, Arbitraries.of(1, 1, 1, 0), EITHER, often())
                .as((helper, given, left, days, proves, yes) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, Share.of(Level.VIEW, given, false)),
                        new Step.Sleep(days),
                        new Step.Prove(proves ? helper : Who.ROSA),
                        new Step.Move(helper),
                        new Step.AskToMove(helper),
                        new Step.Change(Who.ROSA, helper, Share.of(Level.VIEW, left, false)),
                        new Step.Prove(yes ? Who.ROSA : Who.LEO),
                        new Step.AnswerMove(Who.ROSA, true),
                        new Step.Where(helper)));
    }

    // As with moving; and whoever is no longer there pays no more.
    private static Arbitrary<List<Step>> pay() {
        Arbitrary<Level> level = Arbitraries.of(Level.VIEW, Level.ASK_FIRST, Level.ASK_FIRST, Level.ACT);
        return Combinators.combine(HELPER, level, Arbitraries.of(1, 1, 1, 0), EITHER, often())
                .as((helper, given, days, proves, yes) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, Share.of(Level.VIEW, given, false)),
                        new Step.Sleep(days),
                        new Step.Prove(proves ? helper : Who.ROSA),
                        new Step.Pay(helper),
                        new Step.AskToPay(helper),
                        new Step.Prove(yes ? Who.ROSA : Who.LEO),
                        new Step.AnswerPay(Who.ROSA, true),
                        new Step.HowPaid(helper),
                        new Step.HowPaid(Who.ROSA),
                        new Step.HowPaid(helper == Who.SAM ? Who.DANA : Who.SAM)));
    }

    private static Arbitrary<List<Step>> takingBack() {
        return Combinators.combine(HELPER, mostly(Who.SAM), MEDICINE)
                .as((helper, other, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, Share.of(Level.ASK_FIRST, Level.ASK_FIRST, false)),
                        new Step.Rule(Who.ROSA, helper, false),
                        new Step.Prepare(helper, medicine),
                        new Step.TakeBack(other),
                        new Step.TakeBack(helper),
                        new Step.Answer(Who.ROSA, true),
                        new Step.AskToPay(helper),
                        new Step.TakeBackPay(helper),
                        new Step.AnswerPay(Who.ROSA, true)));
    }

    private static Arbitrary<List<Step>> steppingDown() {
        return Combinators.combine(HELPER, open(), MEDICINE)
                .as((helper, given, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Change(Who.ROSA, helper, ALL),
                        new Step.Sleep(1),
                        new Step.Prove(helper),
                        new Step.Pay(helper),
                        new Step.Prepare(helper, medicine),
                        new Step.Resign(helper, helper),
                        new Step.HowPaid(Who.ROSA),
                        new Step.Order(helper, medicine),
                        new Step.Prove(Who.ROSA),
                        new Step.Answer(Who.ROSA, true),
                        new Step.Invite(Who.ROSA, helper, given, 500),
                        new Step.Write(helper, medicine)));
    }

    // Sam rests; what was not OK sends him away with the last day, so that no emergency opens for him.
    private static Arbitrary<List<Step>> notOkAfterAYear() {
        return Combinators.combine(MEDICINE, often())
                .as((medicine, notOk) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Invite(Who.ROSA, Who.SAM, ALL, 380),
                        new Step.Resume(Who.ROSA, Who.SAM),
                        new Step.Change(Who.ROSA, Who.SAM, ALL),
                        new Step.Renew(Who.ROSA, Who.SAM, 380),
                        new Step.Order(Who.SAM, medicine),
                        new Step.Sleep(366),
                        new Step.Tasks(),
                        new Step.Disown(notOk ? Who.ROSA : Who.DANA, Who.SAM),
                        new Step.Sleep(31),
                        new Step.Tasks(),
                        new Step.Ask(Who.SAM),
                        new Step.Sleep(4),
                        new Step.Tasks(),
                        new Step.Order(Who.SAM, medicine)));
    }

    private static Arbitrary<List<Step>> year() {
        return Combinators.combine(HELPER, Arbitraries.of(0, 200, 364), MEDICINE)
                .as((helper, days, medicine) -> List.of(
                        new Step.Prove(Who.ROSA),
                        new Step.Renew(Who.ROSA, Who.DANA, 500),
                        new Step.Renew(Who.ROSA, Who.SAM, 500),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Sleep(days),
                        new Step.Read(helper),
                        new Step.Sleep(366 - days),
                        new Step.Tasks(),
                        new Step.Order(helper, medicine),
                        new Step.Prove(Who.ROSA),
                        new Step.Resume(Who.ROSA, helper),
                        new Step.Order(helper, medicine)));
    }
}
