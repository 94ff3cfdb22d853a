package org.carestead.kill;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files as a plan sends them: one person each, by a number of their own, and medicines. */
final class Feeds {

    private static final String KIND = ".ndjson";

    private Feeds() {}

    /** Is there whole or not at all: a plan sends no halves. */
    static Path write(Path folder, UUID name, int resources) throws IOException {
        String lines = Stream.concat(
                        Stream.of("""
                            {"resourceType": "Patient", "id": "%1$s", "birthDate": "1961-05-04", \
                            "name": [{"given": ["Zoë"], "family": "O'Hara"}], "identifier": \
                            [{"type": {"coding": [{"code": "MB"}]}, "system": "https://example.org/member", \
                            "value": "%1$s"}]}\
                            """.formatted(name)),
                        IntStream.range(1, resources).mapToObj(number -> """
                            {"resourceType": "MedicationRequest", "id": "%1$s-%2$d", "status": "active", \
                            "intent": "order", "subject": {"reference": "Patient/%1$s"}, \
                            "authoredOn": "2026-01-02", "medicationCodeableConcept": {"text": "M %2$d"}}\
                            """.formatted(name, number)))
                .collect(joining("\n"));
        Path draft = Files.writeString(folder.resolve(name + ".draft"), lines);
        return Files.move(draft, file(folder, name.toString()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Those that nobody has said were taken. */
    static List<Path> waiting(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(KIND)).toList();
        }
    }

    static Path file(Path folder, String name) {
        return folder.resolve(name + KIND);
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(KIND, "");
    }
}
