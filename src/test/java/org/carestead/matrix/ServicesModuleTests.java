package org.carestead.matrix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carestead.PortalTest;
import org.carestead.access.Decision;
import org.carestead.matrix.Attempt.Situation;
import org.carestead.privacy.PrivacyAnswer;
import org.carestead.signin.Actor;
import org.carestead.staff.StaffDecision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody tries every method of the services on what is Rosa's, and what comes of it is what the table says. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesModuleTests {

    private static final String DONE = "yes";
    private static final String ASKED = "ask";
    private static final String REFUSED = "no";
    private static final String NOTHING = "0";
    // Whoever has link and passcode and another account is asked which of the two they mean: nothing is refused.
    private static final String ASKS_BACK = "invitation.Acceptances.accept(Actor,String,String,boolean)";

    @Autowired
    private ApplicationContext portal;

    private final Map<String, Attempt> attempts = new TreeMap<>();
    private World world;

    @BeforeAll
    void everybody() {
        world = new World(portal);
        AreaAttempts.add(world, attempts);
        AccessAttempts.add(world, attempts);
        OtherAttempts.add(world, attempts);
    }

    static Collection<String> tried() {
        return Table.SERVICES.rows().keySet().stream()
                .filter(row -> !Table.SERVICES.parties(row).isEmpty())
                .toList();
    }

    @Test
    void everyRowIsTriedHereOrSaysHowElse() {
        assertThat(attempts.keySet()).containsExactlyInAnyOrderElementsOf(tried());
        assertThat(Table.SERVICES.rows().keySet())
                .allSatisfy(row -> assertThat(Table.SERVICES.how(row).isEmpty()).isEqualTo(attempts.containsKey(row)));
    }

    @Test
    void noAttemptToChangeSomethingIsLeftWithoutAnEntry() {
        assertThat(tried().stream()
                        .filter(row -> requireNonNull(attempts.get(row), row).changes() && !row.equals(ASKS_BACK)))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(Table.SERVICES.parties(row).values()).as(row).doesNotContain(NOTHING));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void everybodyComesAsFarAsTheTableSays(String row) {
        Attempt attempt = requireNonNull(attempts.get(row), row);
        Map<Party, String> expected = Table.SERVICES.parties(row);
        Map<Party, String> found = new EnumMap<>(Party.class);
        // Whoever changes nothing tries it on the same thing, one after the other.
        Trial same = new Trial(attempt);
        expected.forEach((party, cell) -> {
            if (!attempt.changes() || !cell.equals(DONE)) {
                found.put(party, same.by(party));
            }
        });
        expected.forEach((party, cell) -> found.computeIfAbsent(party, who -> new Trial(attempt).by(who)));

        assertThat(found).isEqualTo(expected);
    }

    /** Something was prepared, and whatever is on record about Rosa is known. */
    private final class Trial {

        private final boolean changes;
        private final Situation situation;
        private String before;

        Trial(Attempt attempt) {
            changes = attempt.changes();
            situation = attempt.prepare().get();
            before = world.all();
        }

        String by(Party party) {
            Actor actor = situation.instead().getOrDefault(party, world.actor(party));
            Entries entries = entries(actor);
            Object answer = situation.act().apply(actor);
            String after = world.all();
            boolean changed = !after.equals(before);
            before = after;
            if (isDone(answer)) {
                return changed || !changes ? DONE : "done, but nothing is committed: " + answer;
            }
            if (changed) {
                return "changed something, and answered " + answer;
            }
            Entries now = entries(actor);
            if (now.asked > entries.asked) {
                return ASKED;
            }
            return now.refused > entries.refused ? REFUSED : NOTHING;
        }
    }

    /** How many entries of the trail say that this actor was refused, or that Rosa wants to be asked first. */
    private record Entries(int refused, int asked) {}

    private Entries entries(Actor actor) {
        return world.jdbc()
                .sql("""
                SELECT COUNT(CASE WHEN outcome = 'REFUSED' THEN 1 END), COUNT(CASE WHEN kind = 'ApprovalNeeded' THEN 1 END)
                FROM trail_entry WHERE actor_id = ?\
                """)
                .param(actor.person().id())
                .query((row, number) -> new Entries(row.getInt(1), row.getInt(2)))
                .single();
    }

    private static boolean isDone(Object answer) {
        return switch (answer) {
            case Decision.Allowed<?>(var result) -> isDone(result);
            case StaffDecision.Allowed<?>(var result) -> isDone(result);
            case PrivacyAnswer.Given<?>(var result) -> isDone(result);
            case Optional<?> found -> found.filter(ServicesModuleTests::isDone).isPresent();
            case Collection<?> found -> !found.isEmpty();
            case Map<?, ?> found -> !found.isEmpty();
            case Boolean done -> done;
            default -> !answer.getClass().isMemberClass() || saysSo(answer);
        };
    }

    // An outcome says by its name whether something was done; what is of no such kind shows something.
    private static boolean saysSo(Object outcome) {
        return switch (outcome.getClass().getSimpleName()) {
            case "Accepted",
                    "Asked",
                    "Cancelled",
                    "Changed",
                    "Closed",
                    "Done",
                    "Offered",
                    "Opened",
                    "Ordered",
                    "Sent",
                    "Start",
                    "Withdrawn" -> true;
            case "NotNow",
                    "NotThere",
                    "NeedsApproval",
                    "OrderedBySomebodyElse",
                    "OtherAccount",
                    "Refused",
                    "SayWhy",
                    "TooLate",
                    "TooNew" -> false;
            default -> throw new AssertionError("Say here whether something was done: " + outcome);
        };
    }
}
