package org.carestead.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.carestead.Carestead;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the portal on a developer's own machine; see {@code bin/run}. */
public final class LocalCarestead {

    static final Path HOME = Path.of(".carestead").toAbsolutePath();

    private static final PrintStream OUT = System.out;

    private LocalCarestead() {}

    static void main(String[] args) throws IOException {
        Options options = Options.of(args);
        Files.createDirectories(HOME);
        // Held until this process ends, however it ends; so a killed run never stands in the way of the next.
        FileChannel lockFile =
                FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            stop("Carestead is already running from this folder. Stop it there with Ctrl-C, or use it.");
        }
        if (!free(options.port)) {
            stop("Port " + options.port + " is taken by another program. Choose another: bin/run --port 8081");
        }
        if (options.fresh) {
            OUT.println("Starting over: removing the local database…");
            LocalDatabase.stopOrphanOf(HOME.resolve("database"));
            delete(HOME.resolve("database"));
        }
        OUT.println("Starting the database (MariaDB, under .carestead/)…");
        LocalDatabase database = LocalDatabase.start(HOME.resolve("database"));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-database"));
        OUT.println("Starting the portal…");
        new SpringApplicationBuilder(Carestead.class)
                .profiles("local")
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .run(
                        "--server.port=" + options.port,
                        "--spring.datasource.url=" + LocalDatabase.url(database.port(), "carestead"),
                        "--carestead.public-address=http://localhost:" + options.port,
                        "--carestead.local.running=true");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(String message) {
        System.err.println(message);
        System.exit(1);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private record Options(int port, boolean fresh) {

        static Options of(String[] args) {
            int port = 8080;
            boolean fresh = false;
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals("--fresh")) {
                    fresh = true;
                } else if (args[i].equals("--port") && i + 1 < args.length && args[i + 1].matches("[0-9]{1,5}")) {
                    port = Integer.parseInt(args[++i]);
                } else {
                    stop("I do not know “" + args[i] + "”. Usage: bin/run [--port N] [--fresh]");
                }
            }
            return new Options(port, fresh);
        }
    }
}
