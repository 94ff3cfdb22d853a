package org.carestead.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestead.fhir.FhirImport;
import org.carestead.fhir.ImportReport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the sample household of {@code db/sample} as if it had been written today. */
@Component
public class SampleHousehold {

    /** The day as of which the files are written. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 1, 15);

    private static final Pattern DATE = Pattern.compile("(\"(?!birthDate\")\\w+\": \")(\\d{4}-\\d{2}-\\d{2})(?=[\"T])");

    private final FhirImport fhirImport;

    SampleHousehold(FhirImport fhirImport) {
        this.fhirImport = fhirImport;
    }

    /** Loads; the same day again changes nothing. */
    public ImportReport load(LocalDate today) throws IOException {
        Path folder = Files.createTempDirectory("carestead-sample");
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/sample/*-*.json")) {
                write(file, folder, today);
            }
            write(
                    new PathMatchingResourcePatternResolver().getResource("classpath:db/sample/plan.json"),
                    folder,
                    today);
            return fhirImport.run(List.of(folder), (file, number, files, found) -> {});
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** Every date but those of birth, moved so that the anchor is today. */
    static String moved(String json, LocalDate today) {
        long days = ChronoUnit.DAYS.between(ANCHOR, today);
        return DATE.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + LocalDate.parse(found.group(2)).plusDays(days)));
    }

    private static void write(Resource file, Path folder, LocalDate today) throws IOException {
        try (InputStream in = file.getInputStream()) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve(String.valueOf(file.getFilename())), moved(json, today));
        }
    }
}
