package org.carestead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.springframework.context.ApplicationContext;

/**
 * The live heap of an open screen: people with medicines look at them, each in a sign-in and with a socket of their own.
 */
final class HeapBench {

    private static final int FIRST = 50;
    private static final int SCREENS = 500;
    private static final int MEDICINES = 8;

    private final int port;
    private final Household household;
    private final TestMedicines medicines;

    HeapBench(ApplicationContext portal, int port) {
        this.port = port;
        this.household = new Household(portal);
        this.medicines = new TestMedicines(portal);
    }

    List<Figure> run() throws IOException, InterruptedException {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < FIRST + SCREENS; i++) {
            people.add(somebody());
        }
        List<Socket> open = new ArrayList<>();
        people.subList(0, FIRST).forEach(person -> open.add(opened(person)));
        long before = live();
        people.subList(FIRST, people.size()).forEach(person -> open.add(opened(person)));
        double each = (live() - before) / 1_000.0 / SCREENS;
        for (Socket socket : open) {
            socket.close();
        }
        return List.of(Figure.limit("live heap per open signed-in screen, over " + SCREENS + " (KB)", each, 350));
    }

    private PersonId somebody() {
        PersonId person = household.person("Rosa");
        MemberId member = household.member(person);
        for (int i = 0; i < MEDICINES; i++) {
            medicines.take(member, "Medicine " + i);
        }
        return person;
    }

    private Socket opened(PersonId person) {
        PlainBrowser browser = PlainBrowser.of(port, household.signIn(person));
        PlainScreen screen = PlainScreen.open(browser, Routes.MEDICINES);
        String cookies = browser.cookies().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        try {
            return connected(screen.socket(), cookies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket connected(URI address, String cookies) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream()
                .write("""
                GET %s?%s HTTP/1.1\r
                Host: %s\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
                Sec-WebSocket-Extensions: permessage-deflate\r
                Cookie: %s\r
                \r
                """.formatted(address.getPath(), address.getQuery(), address.getAuthority(), cookies)
                        .getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        if (!answer.endsWith(" 101")) {
            throw new IOException("No socket: " + answer);
        }
        return socket;
    }

    private static long live() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(500);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
