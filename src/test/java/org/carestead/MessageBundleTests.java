package org.carestead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, with the same places to fill in. */
class MessageBundleTests {

    private static final Path BUNDLE = Path.of("src/main/resources/vaadin-i18n");
    private static final Properties ENGLISH = load("translations.properties");
    private static final Properties SPANISH = load("translations_es.properties");
    private static final Pattern TRANSLATED = Pattern.compile("getTranslation\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)");
    private static final List<String> MODULES = List.of(
            "access",
            "approval",
            "asking",
            "board",
            "casework",
            "checkup",
            "courier",
            "delivery",
            "emergency",
            "frame",
            "member",
            "messaging",
            "notice",
            "pharmacy",
            "priorauthorization",
            "privacy",
            "signin",
            "staff",
            "standin",
            "trail");
    private static final String KEY = "((?:" + String.join("|", MODULES) + ")\\.[A-Za-z0-9._-]*)";
    private static final Pattern LITERAL = Pattern.compile('"' + KEY + '"');
    private static final Pattern IN_TEMPLATE_OR_CODE = Pattern.compile("\\b" + KEY);
    private static final Pattern NAMED = Pattern.compile("named\\(\\s*\"([a-z.-]+)\"");
    // A key may go on in one of these ways, for whose or how many it is about, or which part of a mail or an offer it
    // is.
    private static final List<Set<String>> ENDINGS = List.of(
            Set.of("own", "of"),
            Set.of("one", "many"),
            Set.of("none", "one", "many"),
            Set.of("subject", "body"),
            Set.of("subject", "body", "text", "call"),
            Set.of("title", "sentence"),
            Set.of("title", "lead", "link"));
    // Looks like a key and is not one.
    private static final Set<String> OTHER_NAMES = Set.of("member.number");
    private static final Pattern OWN_TEXT =
            Pattern.compile("new (?:H1|H2|H3|Span|Paragraph|Button|EmptyState|Tag)\\(\"(?!stead)[A-Za-z]{2,}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(SPANISH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (String file : List.of("translations.properties", "translations_es.properties")) {
            assertThat(text(BUNDLE.resolve(file))
                            .lines()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(places(SPANISH.getProperty(key))).as(key).isEqualTo(places(ENGLISH.getProperty(key)));
        }
    }

    @Test
    void noApostropheSwallowsAPlace() {
        for (Properties language : List.of(ENGLISH, SPANISH)) {
            language.forEach(
                    (key, text) -> assertThat((String) text).as((String) key).doesNotContain("'"));
        }
    }

    @Test
    void spanishTimeOfDayEndsWithAPoint_noSentenceEndsWithOne() {
        SPANISH.forEach(
                (key, text) -> assertThat((String) text).as((String) key).doesNotContainPattern("a las \\{\\d}\\."));
    }

    @Test
    void noKeyIsMissing() {
        Set<String> used = new TreeSet<>();
        sources("src/main/java", ".java").forEach(source -> collect(TRANSLATED, source, used));
        sources("src/main/resources/templates", ".html").forEach(source -> collect(IN_TEMPLATE, source, used));
        used.removeIf(key -> key.endsWith("."));

        assertThat(ENGLISH.stringPropertyNames()).containsAll(used);
    }

    @Test
    void noKeyIsMissingThatTheCodePutsTogether() {
        assertThat(ENGLISH.stringPropertyNames()).containsAll(ComposedKeys.all().toList());
        assertThat(literals().filter(literal -> literal.endsWith(".") && !ComposedKeys.isBeginning(literal)))
                .as("beginnings of keys: say in ComposedKeys how they go on")
                .isEmpty();
        assertThat(found(NAMED, "src/main/java", ".java"))
                .allMatch(key -> ENGLISH.containsKey(key) && ENGLISH.containsKey(key + ".of"));
    }

    @Test
    void noKeyIsHalfThere() {
        Set<String> written = literals().collect(Collectors.toSet());

        assertThat(written.stream()
                        .filter(literal -> !literal.endsWith(".") && !ENGLISH.containsKey(literal))
                        .filter(literal -> !OTHER_NAMES.contains(literal)))
                .allSatisfy(stem -> assertThat(ENDINGS)
                        .as("the endings of " + stem)
                        .contains(ENGLISH.stringPropertyNames().stream()
                                .filter(key -> key.startsWith(stem + ".") && !written.contains(key))
                                .map(key -> key.substring(stem.length() + 1))
                                .collect(Collectors.toSet())));
    }

    @Test
    void noKeyIsLeftOver() {
        Set<String> used = literals().collect(Collectors.toCollection(TreeSet::new));
        ComposedKeys.all().forEach(used::add);

        assertThat(ENGLISH.stringPropertyNames())
                .as("keys that nobody asks for; one that is put together belongs into ComposedKeys")
                .filteredOn(key -> !used.contains(key) && !used.contains(stem(key)) && !isOfTheFeed(key))
                .isEmpty();
    }

    @Test
    void viewsHaveNoTextOfTheirOwn() {
        assertThat(sources("src/main/java", ".java")
                        .filter(source -> OWN_TEXT.matcher(source).find()))
                .isEmpty();
    }

    private static Stream<String> literals() {
        return Stream.concat(
                found(LITERAL, "src/main/java", ".java"),
                found(IN_TEMPLATE_OR_CODE, "src/main/resources/templates", ".html"));
    }

    private static Stream<String> found(Pattern pattern, String folder, String ending) {
        return sources(folder, ending)
                .flatMap(source -> pattern.matcher(source).results().map(found -> found.group(1)));
    }

    private static String stem(String key) {
        return ENDINGS.stream().flatMap(Set::stream).anyMatch(ending -> key.endsWith("." + ending))
                ? key.substring(0, key.lastIndexOf('.'))
                : key;
    }

    private static boolean isOfTheFeed(String key) {
        return key.matches("(?:trail\\.(?:you|they|clock)|privacy\\.kind)\\.\\w+")
                && ComposedKeys.isType(key.split("\\.", -1)[2]);
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        MessageFormat format = new MessageFormat(text);
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length; i++) {
            if (text.contains("{" + i)) {
                places.add("{" + i + "}");
            }
        }
        return places;
    }

    private static void collect(Pattern pattern, String source, Set<String> into) {
        pattern.matcher(source).results().map(found -> found.group(1)).forEach(into::add);
    }

    private static Stream<String> sources(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .map(MessageBundleTests::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        try (Reader reader = Files.newBufferedReader(BUNDLE.resolve(name))) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
