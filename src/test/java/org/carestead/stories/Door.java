package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.Acting;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Need;

/** Where whoever does anything for Rosa is let in, exactly where she let them. */
final class Door {

    private final Family family;
    private final Acting acting;

    Door(Family family) {
        this.family = family;
        acting = family.portal.getBean(Acting.class);
    }

    /** What came of it; empty where they were not let in. */
    <T> Optional<T> on(Who who, Need need, Function<Authority, T> work) {
        boolean may = who == Who.ROSA
                || family.given(who)
                        .filter(given -> given.may(need.area(), need.level(), family.now()))
                        .isPresent();
        Decision<T> decision = acting.on(family.actor(who), family.member, need, work);
        boolean let = decision instanceof Decision.Allowed;
        assertThat(let)
                .as("Rosa lets " + who + " have " + need + ": " + decision)
                .isEqualTo(may);
        if (decision instanceof Decision.Allowed<T>(T result)) {
            family.given(who).ifPresent(given -> given.uses(need, family.now()));
            return Optional.of(result);
        }
        return Optional.empty();
    }
}
