package org.carestead.stories;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.carestead.access.Level;

/** Who, what and how far, by chance: most of what is tried is tried by whoever may. */
final class Chance {

    static final Arbitrary<Who> ANYBODY = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Who.ROSA)),
            Tuple.of(3, Arbitraries.of(Who.DANA, Who.SAM, Who.LEO)),
            Tuple.of(1, Arbitraries.just(Who.STRANGER)));
    static final Arbitrary<Who> HELPER = Arbitraries.of(Who.DANA, Who.SAM);
    static final Arbitrary<Who> CAREGIVER = Arbitraries.of(Who.DANA, Who.SAM, Who.LEO);
    static final Arbitrary<Integer> MEDICINE = Arbitraries.of(0, 1);
    static final Arbitrary<Level> LEVEL = Arbitraries.of(Level.VIEW, Level.ASK_FIRST, Level.ACT);
    static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

    private static final Arbitrary<Level> BESIDE =
            Arbitraries.of(Level.NONE, Level.VIEW, Level.ASK_FIRST, Level.ACT, Level.ACT);

    private Chance() {}

    static Arbitrary<Share> share() {
        return Combinators.combine(LEVEL, BESIDE, EITHER).as(Share::of);
    }

    static Arbitrary<Share> open() {
        return Combinators.combine(LEVEL, BESIDE).as((refills, beside) -> Share.of(refills, beside, false));
    }

    static Arbitrary<Who> mostly(Who who) {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(who)), Tuple.of(1, ANYBODY));
    }

    static Arbitrary<Boolean> often() {
        return Arbitraries.of(true, true, true, false);
    }
}
