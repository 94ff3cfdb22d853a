package org.carestead.matrix;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carestead.signin.Actor;

/**
 * One way to try a method of a service on what is Rosa's.
 *
 * @param changes whether something of hers is changed where it is done, or only read
 * @param prepare makes something new of hers to try it on
 */
record Attempt(boolean changes, Supplier<Situation> prepare) {

    /**
     * What was prepared.
     *
     * @param act tries it, and answers what came of it
     * @param instead who tries in the place of a party, where it is about a thing of their own
     */
    record Situation(Function<Actor, Object> act, Map<Party, Actor> instead) {}

    /** Something that belongs to somebody else than Rosa. */
    record Held<T>(Actor holder, T what) {}

    static Attempt look(Function<Actor, Object> act) {
        return new Attempt(false, () -> new Situation(act, Map.of()));
    }

    static <T> Attempt change(Supplier<T> made, BiFunction<Actor, T, Object> act) {
        return new Attempt(true, () -> {
            T what = made.get();
            return new Situation(actor -> act.apply(actor, what), Map.of());
        });
    }

    /** The same with something of this party's own: somebody new who stands to Rosa as they do. */
    static <T> Attempt change(Party whose, Supplier<Held<T>> made, BiFunction<Actor, T, Object> act) {
        return new Attempt(true, () -> {
            Held<T> held = made.get();
            return new Situation(actor -> act.apply(actor, held.what()), Map.of(whose, held.holder()));
        });
    }
}
