package org.carestead.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file to which each line is added in one write, so that it outlives the process that wrote it. */
final class Notebook {

    private final Path file;

    Notebook(Path file) {
        this.file = file;
    }

    synchronized void note(String... words) {
        byte[] line = (String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was noted; a last line which was cut off by a kill is left out. */
    List<List<String>> lines() {
        try {
            String all = Files.exists(file) ? Files.readString(file) : "";
            return all.substring(0, all.lastIndexOf('\n') + 1)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> lines(String first) {
        return lines().stream().filter(line -> line.getFirst().equals(first)).toList();
    }
}
