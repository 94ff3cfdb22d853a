package org.carestead.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal with much to do, as a process of its own: waits for a word, then goes on until it is killed. */
final class BusyPortal {

    static final String READY = "ready";
    private static final int HANDS = 2;
    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

    private BusyPortal() {}

    static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[1]);
        ConfigurableApplicationContext portal = Portal.start(args[0], folder);
        new Doings(portal, folder, 0);
        OUT.println(READY);
        if (System.in.read() < 0) {
            return;
        }
        Thread.ofPlatform().daemon().start(BusyPortal::endWithTheTest);
        Portal.goOn(portal);
        work(portal, folder, Integer.parseInt(args[2]));
    }

    // Whoever was to kill it may be gone.
    private static void endWithTheTest() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // The same as its end.
        }
        Runtime.getRuntime().halt(1);
    }

    /** Goes on until interrupted. */
    static void work(ApplicationContext portal, Path folder, int turn) throws InterruptedException {
        Doings doings = new Doings(portal, folder, turn);
        List<Callable<Void>> hands = IntStream.range(0, HANDS + 1)
                .<Callable<Void>>mapToObj(hand -> () -> toil(doings, hand))
                .toList();
        try (var threads = Executors.newFixedThreadPool(hands.size())) {
            threads.invokeAll(hands);
        }
    }

    // What fails is tried again, with somebody else: the database may be gone for a moment.
    @SuppressWarnings({"CatchAndPrintStackTrace", "InterruptedExceptionSwallowed"})
    private static Void toil(Doings doings, int hand) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (hand == HANDS) {
                    doings.anImport();
                } else {
                    doings.something();
                }
            } catch (IOException | RuntimeException away) {
                Thread.sleep(100);
            }
        }
        return null;
    }
}
