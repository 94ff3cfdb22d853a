package org.carestead;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carestead.fhir.FhirImport;
import org.carestead.fhir.ImportReport;
import org.carestead.fhir.ImportReport.Result;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/import}: takes FHIR R4 from files into the database of the configuration, beside a running portal or
 * without one. Nothing of the portal starts but what the import needs.
 */
public final class Import {

    private static final PrintStream OUT = System.out;

    private Import() {}

    static void main(String[] args) throws IOException {
        List<String> options =
                Stream.of(args).filter(arg -> arg.startsWith("--")).toList();
        List<Path> paths = Stream.of(args)
                .filter(arg -> !arg.startsWith("--"))
                .map(Path::of)
                .toList();
        System.exit(run(paths, options, new String[0]));
    }

    /**
     * Runs an import and prints how it goes.
     *
     * @param options of Spring, such as {@code --spring.datasource.url=…}
     * @return 0, or 1 when anything was refused, or 2 when there is nothing to read
     */
    public static int run(List<Path> paths, List<String> options, String... profiles) throws IOException {
        if (paths.isEmpty() || !paths.stream().allMatch(Files::exists)) {
            paths.stream().filter(path -> !Files.exists(path)).forEach(path -> OUT.println("There is no " + path));
            OUT.println("Usage: bin/import FILE-OR-FOLDER…");
            return 2;
        }
        OUT.println("Starting the import…");
        try (ConfigurableApplicationContext context = Command.start(options, profiles)) {
            long start = System.nanoTime();
            ImportReport report = context.getBean(FhirImport.class).run(paths, Import::progress);
            print(report, (System.nanoTime() - start) / 1e9);
            return report.refusals().isEmpty() ? 0 : 1;
        }
    }

    private static void progress(Path file, int number, int files, int found) {
        OUT.printf("%d of %d files, %,d resources: %s%n", number, files, found, file.getFileName());
    }

    private static void print(ImportReport report, double seconds) {
        OUT.printf("%n%-26s%10s%10s%10s%10s%10s%n", "", "taken", "changed", "unchanged", "skipped", "refused");
        for (String type : report.types()) {
            OUT.printf("%-26s", type);
            for (Result result : Result.values()) {
                OUT.printf("%,10d", report.count(result, type));
            }
            OUT.println();
        }
        report.refusals()
                .forEach(refusal ->
                        OUT.println("Refused: " + refusal.place() + ": " + refusal.type() + " " + refusal.reason()));
        OUT.printf("%n%,d resources in %.1f s (%,.0f a second).%n", report.found(), seconds, report.found() / seconds);
    }
}
