package org.carestead.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal as a process of its own: says where it listens, waits for a word, then works until it is killed. */
final class BusyPortal {

    static final String READY = "ready at ";
    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

    private BusyPortal() {}

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        ConfigurableApplicationContext portal = Portal.start(args[0], folder);
        OUT.println(READY + new Service(new Doings(portal), folder).port());
        if (System.in.read() >= 0) {
            Portal.goOn(portal);
        }
        endWithTheTest();
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
}
