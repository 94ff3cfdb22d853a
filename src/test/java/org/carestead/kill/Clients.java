package org.carestead.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * People at devices of their own, and a plan with its files: they outlive the portal, go on where the next one listens, and
 * note each thing after it was told to them, and not before.
 */
final class Clients {

    private static final int HANDS = 2;

    private final Path folder;
    private final Notebook acknowledged;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(HANDS + 1);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile int port;

    Clients(Path folder) {
        this.folder = folder;
        acknowledged = Portal.acknowledged(folder);
    }

    /** @param port where the portal is found from now on */
    void goOnAt(int port) {
        boolean begun = this.port != 0;
        this.port = port;
        if (!begun) {
            for (int hand = 0; hand < HANDS; hand++) {
                threads.submit(() -> again(this::something));
            }
            threads.submit(() -> again(this::anImport));
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    // What fails is tried again, with somebody else: the portal or its database may be gone for a moment.
    private static void again(Work work) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    work.run();
                } catch (IOException | RuntimeException away) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void something() throws IOException, InterruptedException {
        wants(Service.SOMETHING + turn.getAndIncrement());
    }

    // As often as it takes: a killed import is run again.
    private void anImport() throws IOException, InterruptedException {
        for (Path file : Feeds.waiting(folder)) {
            takeIn(file);
        }
        takeIn(Feeds.write(folder, UUID.randomUUID(), Doings.IN_A_FILE));
    }

    private void takeIn(Path file) throws IOException, InterruptedException {
        wants(Service.IMPORT + Feeds.name(file));
        Files.delete(file);
    }

    private void wants(String what) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + what))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (Stream<String> told =
                http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            told.forEach(line -> acknowledged.note(line));
        }
    }

    /** Everybody puts their device down. */
    void stop() throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Somebody goes on");
        }
        http.close();
    }
}
