package org.carestead.pharmacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.access.SensitiveClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Classes and schedules of medicines by words in their names, for feeds that do not tell: see
 * {@code sensitive-medicines.csv}. It errs on the side of hiding: what is sometimes taken for such a reason counts.
 */
@Component
class SensitiveMedicines {

    private final List<Line> lines = read();

    /** The class of a medicine of this name, if any. */
    Optional<SensitiveClass> classOf(String name) {
        return found(name).map(Line::sensitiveClass).filter(Objects::nonNull).findFirst();
    }

    /** The schedule of a medicine of this name, if any; the strictest where several words match. */
    Optional<Schedule> scheduleOf(String name) {
        return found(name).map(Line::schedule).filter(Objects::nonNull).min(Schedule::compareTo);
    }

    private Stream<Line> found(String name) {
        String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return lines.stream().filter(line -> words.contains(" " + line.word() + " "));
    }

    private static List<Line> read() {
        try (InputStream file = SensitiveMedicines.class.getResourceAsStream("sensitive-medicines.csv")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("word,"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(
            String word,
            @Nullable SensitiveClass sensitiveClass,
            @Nullable Schedule schedule) {

        static Line of(String line) {
            String[] cells = line.split(",", -1);
            return new Line(
                    cells[0],
                    cells[1].isEmpty() ? null : SensitiveClass.valueOf(cells[1]),
                    cells[2].isEmpty() ? null : Schedule.valueOf(cells[2]));
        }
    }
}
