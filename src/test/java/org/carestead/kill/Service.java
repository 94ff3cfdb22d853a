package org.carestead.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** Has things done for clients in another process, and sends a line about each at once when it is done. */
final class Service implements AutoCloseable {

    static final String SOMETHING = "/something/";
    static final String IMPORT = "/import/";

    private final HttpServer server;

    Service(Doings doings, Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                SOMETHING, answering((what, client) -> doings.something(Integer.parseInt(what), client), SOMETHING));
        server.createContext(
                IMPORT, answering((what, client) -> doings.takeIn(Feeds.file(folder, what), client), IMPORT));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private interface Work {
        void run(String what, Doings.Client client) throws IOException;
    }

    // What fails breaks off, as it does for whoever talks to a portal that dies.
    private static HttpHandler answering(Work work, String path) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream answer = exchange.getResponseBody();
            work.run(exchange.getRequestURI().getPath().substring(path.length()), words -> send(answer, words));
            exchange.close();
        };
    }

    private static void send(OutputStream answer, String... words) {
        try {
            answer.write((String.join("\t", words) + "\n").getBytes(UTF_8));
            answer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
