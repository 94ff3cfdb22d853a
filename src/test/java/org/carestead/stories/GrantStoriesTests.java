package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Level;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever Rosa, two caregivers and a stranger do in whatever order: nobody gets further than Rosa said last, nothing is
 * done after the end, and the trail tells the same story as the tables. Should one story fail, the shortest that fails is
 * shown.
 */
class GrantStoriesTests {

    private static final int TRIES = 60;
    private static final int LONGEST = 25;
    private static final int WORTH_IT = 10;
    // The engine of these tests does not know Spring; the portal is the one that all tests of the run share.
    private static final ApplicationContext PORTAL =
            new TestContextManager(Shared.class).getTestContext().getApplicationContext();
    private static int orders;
    private static int ended;

    @PortalTest
    private static final class Shared {}

    @AfterTry
    void now() {
        PORTAL.getBean(MovableClock.class).reset();
    }

    @AfterProperty
    void storiesWereWorthTelling() {
        assertThat(orders).as("orders that were placed").isGreaterThan(WORTH_IT);
        assertThat(ended).as("grants that were ended").isGreaterThan(WORTH_IT);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void nobodyGetsFurtherThanRosaSaid(@ForAll("stories") List<Step> steps) {
        Story story = new Story(PORTAL);

        steps.forEach(story::happens);

        new OnRecord(PORTAL.getBean(JdbcClient.class), story).isTheSameStory();
        orders += story.orders();
        ended += story.ended();
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        Arbitrary<Who> by = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Who.ROSA)),
                Tuple.of(3, Arbitraries.of(Who.DANA, Who.SAM)),
                Tuple.of(1, Arbitraries.just(Who.STRANGER)));
        Arbitrary<Who> whose = Arbitraries.of(Who.DANA, Who.SAM);
        Arbitrary<Integer> medicine = Arbitraries.of(0, 1);
        Arbitrary<Level> level = Arbitraries.of(Level.VIEW, Level.ASK_FIRST, Level.ACT);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.<Step>oneOf(
                        Combinators.combine(by, whose, level, either).as(Step.Change::new),
                        Combinators.combine(by, whose).as(Step.Pause::new),
                        Combinators.combine(by, whose).as(Step.Resume::new),
                        Combinators.combine(by, whose).as(Step.End::new),
                        Combinators.combine(by, whose).as(Step.Resign::new),
                        Combinators.combine(by, medicine).as(Step.Order::new),
                        Combinators.combine(by, medicine).as(Step.Order::new),
                        Combinators.combine(by, medicine).as(Step.Prepare::new),
                        Combinators.combine(by, either).as(Step.Answer::new),
                        Combinators.combine(by, Arbitraries.of(1, 6, 30)).as(Step.Wait::new),
                        Arbitraries.just(new Step.Prove(Who.ROSA)))
                .list()
                .ofMinSize(5)
                .ofMaxSize(LONGEST);
    }
}
