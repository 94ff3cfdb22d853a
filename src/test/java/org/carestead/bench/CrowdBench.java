package org.carestead.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PlainScreen;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.springframework.context.ApplicationContext;

/** What a click takes: on the board of somebody who helps many, and while many people click. */
final class CrowdBench {

    private static final int CLICKS = 200;
    private static final int MANY = 12;
    private static final int MEDICINES = 4;
    private static final int PEOPLE = 50;
    private static final int CLICKS_EACH = 30;
    private static final Duration BETWEEN_CLICKS = Duration.ofSeconds(1);
    private static final List<String> SCREENS =
            List.of(Routes.MEDICINES, Routes.ORDERS, Routes.CLAIMS, Routes.PRIOR_AUTHORIZATIONS);

    private final int port;
    private final Household household;
    private final TestMedicines medicines;
    private final Random random = new Random(1);

    CrowdBench(ApplicationContext portal, int port) {
        this.port = port;
        this.household = new Household(portal);
        this.medicines = new TestMedicines(portal);
    }

    List<Figure> run() throws Exception {
        PlainScreen one = opened(helperOf(1));
        PlainScreen many = opened(helperOf(MANY));
        board(one);
        board(many);
        double few = median(board(one));
        double[] twelve = board(many);
        double[] crowd = crowd();
        return List.of(
                new Figure("a click on the board, " + MANY + " people helped, median", millis(median(twelve)), "–"),
                new Figure("the same / with one person helped", "%.2f ×".formatted(median(twelve) / few), "–"),
                new Figure("clicks of " + PEOPLE + " people at once, median", millis(median(crowd)), "–"),
                Figure.limit(
                        "clicks of " + PEOPLE + " people at once, 95th percentile (ms)",
                        crowd[(int) ((crowd.length - 1) * 0.95)],
                        100));
    }

    private double[] board(PlainScreen screen) {
        double[] times = new double[CLICKS];
        for (int i = 0; i < CLICKS; i++) {
            screen.go(Routes.MY_ACCESS);
            times[i] = timed(screen, Routes.PEOPLE_I_HELP);
        }
        Arrays.sort(times);
        return times;
    }

    private double[] crowd() throws Exception {
        List<PlainScreen> open = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            open.add(opened(member()));
        }
        clicks(open);
        return clicks(open);
    }

    // Each as a person would: a click, a look, the next.
    private double[] clicks(List<PlainScreen> open) throws Exception {
        List<Callable<double[]>> people = new ArrayList<>();
        for (PlainScreen screen : open) {
            long seed = random.nextLong();
            people.add(() -> clicks(screen, new Random(seed)));
        }
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<double[]> times = new ArrayList<>();
            for (Future<double[]> person : pool.invokeAll(people)) {
                times.add(person.get());
            }
            return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        }
    }

    private static double[] clicks(PlainScreen screen, Random random) throws InterruptedException {
        double[] times = new double[CLICKS_EACH];
        for (int i = 0; i < CLICKS_EACH; i++) {
            Thread.sleep(random.nextLong(2 * BETWEEN_CLICKS.toMillis()));
            times[i] = timed(screen, SCREENS.get(i % SCREENS.size()));
        }
        return times;
    }

    private static double timed(PlainScreen screen, String path) {
        long start = System.nanoTime();
        Page answer = screen.go(path);
        double time = (System.nanoTime() - start) / 1e6;
        if (answer.status() != 200 || PlainScreen.isGone(answer)) {
            throw new IllegalStateException("No screen: " + answer.status());
        }
        return time;
    }

    private PersonId helperOf(int people) {
        PersonId dana = household.person("Dana");
        for (int i = 0; i < people; i++) {
            household.grant(
                    covered(household.person("Rosa")),
                    dana,
                    GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        }
        return dana;
    }

    private PersonId member() {
        PersonId rosa = household.person("Rosa");
        covered(rosa);
        return rosa;
    }

    private MemberId covered(PersonId person) {
        MemberId member = household.member(person);
        for (int i = 0; i < MEDICINES; i++) {
            medicines.take(member, "Medicine " + i);
        }
        return member;
    }

    private PlainScreen opened(PersonId person) {
        return PlainScreen.open(PlainBrowser.of(port, household.signIn(person)), "nowhere");
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String millis(double time) {
        return "%.1f ms".formatted(time);
    }
}
