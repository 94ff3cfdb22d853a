package org.carestead.trail;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a feed can say is of one kind, so that no filter loses it. */
class FeedKindTests {

    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    @Test
    void everyEntryThatHasWordsIsOfOneKind() throws IOException {
        Set<String> said;
        try (Stream<String> lines = Files.lines(WORDS)) {
            said = lines.filter(line -> line.matches("trail\\.(you|they|clock)\\..*"))
                    .map(line -> line.split("[.=]", 4)[2])
                    .filter(kind -> !FeedKind.ATTEMPTS.contains(kind))
                    .collect(toSet());
        }
        List<String> known = Arrays.stream(FeedKind.values())
                .flatMap(kind -> kind.entries().stream())
                .toList();

        assertThat(known).as("say in FeedKind of which kind it is").containsExactlyInAnyOrderElementsOf(said);
    }
}
