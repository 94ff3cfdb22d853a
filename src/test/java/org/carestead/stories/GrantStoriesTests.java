package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever Rosa, two caregivers, a stand-in and a stranger do in whatever order: nobody gets further than Rosa said last,
 * by renewal, stand-in, emergency, rule or answer either, nothing is done after the end, and the trail tells the same story
 * as the tables. Should one story fail, the shortest that fails is shown.
 */
class GrantStoriesTests {

    private static final int TRIES = 60;
    private static final int WORTH_IT = 5;
    // The engine of these tests does not know Spring; the portal is the one that all tests of the run share.
    private static final ApplicationContext PORTAL =
            new TestContextManager(Shared.class).getTestContext().getApplicationContext();
    private static final Map<String, Integer> HAPPENED = new TreeMap<>();

    @PortalTest
    private static final class Shared {}

    @AfterTry
    void now() {
        PORTAL.getBean(MovableClock.class).reset();
    }

    @AfterProperty
    void storiesWereWorthTelling() {
        // A story that is made shorter after a failure ends wherever its time is up.
        now();
        assertThat(HAPPENED)
                .allSatisfy((what, often) -> assertThat(often).as(what).isGreaterThan(WORTH_IT));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void nobodyGetsFurtherThanRosaSaid(@ForAll("stories") List<Step> steps) {
        Story story = new Story(PORTAL);

        steps.forEach(story::happens);

        new OnRecord(PORTAL.getBean(JdbcClient.class), story).isTheSameStory();
        story.counts().forEach((what, often) -> HAPPENED.merge(what, often, Integer::sum));
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        return Stories.any();
    }
}
