package org.carestead.fhir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads feeds: bundles and single resources as JSON, one resource a line as NDJSON. What is broken costs that item
 * only: a line of an NDJSON file, an entry of a bundle, otherwise the file.
 */
final class FeedReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FeedReader() {}

    /** The files to read: those named, and of folders all JSON and NDJSON files, in the order of their names. */
    static List<Path> files(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> isLines(file) || name(file).endsWith(".json"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    static void read(Path file, Consumer<FeedItem> found) {
        try {
            if (isLines(file)) {
                lines(file, found);
            } else {
                whole(file, found);
            }
        } catch (CharacterCodingException e) {
            found.accept(new FeedItem.Broken(Place.file(file), "is not UTF-8 text from here on"));
        } catch (IOException e) {
            found.accept(new FeedItem.Broken(Place.file(file), "cannot be read"));
        }
    }

    private static void lines(Path file, Consumer<FeedItem> found) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    one(Place.line(file, number), line, found);
                }
            }
        }
    }

    private static void whole(Path file, Consumer<FeedItem> found) throws IOException {
        one(Place.file(file), Files.readString(file), found);
    }

    private static void one(Place place, String text, Consumer<FeedItem> found) {
        JsonNode json;
        try {
            json = JSON.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (JacksonException e) {
            found.accept(new FeedItem.Broken(place, "is not whole, valid JSON"));
            return;
        }
        if (json.path("resourceType").stringValue("").equals("Bundle")) {
            entries(place, json, found);
        } else {
            found.accept(resource(place, null, json));
        }
    }

    private static void entries(Place place, JsonNode bundle, Consumer<FeedItem> found) {
        int number = 0;
        for (JsonNode entry : bundle.path("entry")) {
            number++;
            Place at = place.number() == 0 ? Place.entry(place.file(), number) : place;
            boolean removes =
                    entry.path("request").path("method").stringValue("").equals("DELETE");
            found.accept(
                    removes
                            ? new FeedItem.Broken(at, "asks to delete, which an import does not do")
                            : resource(at, entry.path("fullUrl").stringValue(null), entry.path("resource")));
        }
    }

    private static FeedItem resource(Place place, @Nullable String fullUrl, JsonNode json) {
        String type = json.path("resourceType").stringValue("");
        return type.matches("[A-Z][A-Za-z]{1,63}")
                ? new FeedItem.Resource(place, type, fullUrl, json)
                : new FeedItem.Broken(place, "is no FHIR resource");
    }

    private static boolean isLines(Path file) {
        return name(file).endsWith(".ndjson") || name(file).endsWith(".jsonl");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
