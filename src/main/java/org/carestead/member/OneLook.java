package org.carestead.member;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carestead.person.PersonId;

/**
 * A look at a screen of many parts, each of which asks by itself which member somebody is: the answer to the first is good for
 * the whole look. Nothing is done in one, so nobody acts by what was true a moment ago.
 */
public final class OneLook {

    private static final ScopedValue<Map<PersonId, Optional<MemberView>>> KNOWN = ScopedValue.newInstance();

    private OneLook() {}

    /** Looks, and asks the same of {@link Members} once. */
    public static <T> T at(Supplier<T> screen) {
        return ScopedValue.where(KNOWN, new HashMap<>()).call(screen::get);
    }

    static Optional<MemberView> of(PersonId person, Function<PersonId, Optional<MemberView>> ask) {
        return KNOWN.isBound() ? KNOWN.get().computeIfAbsent(person, ask) : ask.apply(person);
    }
}
