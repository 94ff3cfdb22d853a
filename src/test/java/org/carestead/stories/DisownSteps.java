package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carestead.access.GrantState;
import org.carestead.casework.Cases;
import org.carestead.casework.OpeningOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "This wasn't OK": whoever ordered is paused until Rosa resumes it, and what they ask for in an emergency is refused. */
final class DisownSteps {

    private final Family family;
    private final EmergencySteps emergency;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final Set<UUID> open = new HashSet<>();
    int paused;
    int afterAYear;

    DisownSteps(Family family, EmergencySteps emergency) {
        this.family = family;
        this.emergency = emergency;
        cases = family.portal.getBean(Cases.class);
        jdbc = family.portal.getBean(JdbcClient.class);
    }

    void happens(Step.Disown disown) {
        lastOrderOf(disown.whose()).ifPresent(entry -> {
            OpeningOutcome outcome = cases.open(family.actor(disown.by()), entry);
            boolean hers = disown.by() == Who.ROSA;
            assertThat(outcome instanceof OpeningOutcome.Refused)
                    .as("whether it is not hers to say: " + disown)
                    .isEqualTo(!hers);
            assertThat(outcome instanceof OpeningOutcome.Opened).isEqualTo(hers && !open.contains(entry));
            if (outcome instanceof OpeningOutcome.Opened) {
                open.add(entry);
                stops(disown.whose());
            }
        });
    }

    private void stops(Who whose) {
        Given given = family.given(whose).orElseThrow();
        boolean rested = given.state == GrantState.PAUSED && given.rests;
        boolean couldGoOn = given.state == GrantState.ACTIVE
                || rested
                || (given.state == GrantState.PAUSED && given.pausedUntil != null);
        if (couldGoOn && !given.isOver(family.now())) {
            afterAYear += rested ? 1 : 0;
            given.pauses(null);
            paused++;
        }
        if (whose == Who.SAM) {
            emergency.isDisowned();
        }
    }

    private Optional<UUID> lastOrderOf(Who who) {
        return jdbc.sql("""
            SELECT id FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND kind = 'RefillOrdered'
            ORDER BY seq DESC LIMIT 1\
            """)
                .params(family.member.id(), family.actor(who).person().id())
                .query(UUID.class)
                .optional();
    }
}
