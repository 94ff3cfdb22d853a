package org.carestead.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A table of this package's resources as it stands there: rows by what they are about, cells by column.
 *
 * @param rows what is said of each, by the heading of the column
 */
record Table(Map<String, Map<String, String>> rows) {

    static final Table ROUTES = read("routes.md");
    static final Table MAPPINGS = read("mappings.md");
    static final Table SERVICES = read("services.md");

    private static final String FIRST = "what";
    private static final String TESTED_BY = "tested by";
    private static final String HOW = "how";

    /** What is said of each party. */
    Map<Party, String> parties(String row) {
        Map<Party, String> found = new EnumMap<>(Party.class);
        cells(row).forEach((column, cell) -> {
            if (!column.equals(TESTED_BY) && !column.equals(HOW) && !cell.isEmpty()) {
                found.put(Party.at(column), cell);
            }
        });
        return found;
    }

    /** The class that tests a row which is not tried here, after {@code org.carestead.}; empty where it is tried. */
    String testedBy(String row) {
        return cells(row).getOrDefault(TESTED_BY, "");
    }

    /** In what way they do it. */
    String how(String row) {
        return cells(row).getOrDefault(HOW, "");
    }

    private Map<String, String> cells(String row) {
        return Objects.requireNonNull(rows.get(row), row);
    }

    private static Table read(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream("/matrix/" + name), name)) {
            List<List<String>> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                    .map(Table::split)
                    .toList();
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Table read(List<List<String>> lines) {
        List<String> head = lines.getFirst();
        if (!head.getFirst().equals(FIRST)) {
            throw new IllegalStateException("No table: " + head);
        }
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 1; i < head.size(); i++) {
                cells.put(head.get(i), line.get(i));
            }
            if (rows.put(line.getFirst().replace("`", ""), cells) != null) {
                throw new IllegalStateException("Twice: " + line.getFirst());
            }
        }
        return new Table(rows);
    }
}
