package org.carestead.fhir;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.carestead.fhir.ImportReport.Result;
import org.springframework.stereotype.Service;

/**
 * Takes FHIR R4 from files: bundles, single resources, NDJSON. What was taken before and says the same changes nothing;
 * so an import that was killed is simply run again.
 */
@Service
public class FhirImport {

    private static final int BATCH = 200;

    /** Those taken, in an order in which most refer to what is there already. */
    private static final List<String> TYPES = List.of(
            "Organization",
            "Practitioner",
            "Patient",
            "Coverage",
            "RelatedPerson",
            "MedicationRequest",
            "MedicationDispense",
            "Claim",
            "ExplanationOfBenefit");

    private final FeedBatch batch;

    FhirImport(FeedBatch batch) {
        this.batch = batch;
    }

    /** Is told how far an import is. */
    @FunctionalInterface
    public interface Progress {

        /** Some more of a file is done. */
        void at(Path file, int fileNumber, int files, int found);
    }

    /**
     * Takes all that is found.
     *
     * @param paths files; folders are searched for {@code .json}, {@code .ndjson} and {@code .jsonl}
     * @throws IOException when a folder cannot be searched; a file that cannot be read is a refusal
     */
    public ImportReport run(List<Path> paths, Progress progress) throws IOException {
        List<Path> files = FeedReader.files(paths);
        ImportReport report = new ImportReport();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            int number = i + 1;
            run(file, report, found -> progress.at(file, number, files.size(), found));
        }
        return report;
    }

    private void run(Path file, ImportReport report, IntConsumer progress) {
        List<FeedItem.Resource> waiting = new ArrayList<>();
        boolean lines = file.toString().endsWith("l") || file.toString().endsWith(".ndjson");
        FeedReader.read(file, item -> {
            switch (item) {
                case FeedItem.Broken broken -> report.refuse(broken.place(), "?", broken.reason());
                case FeedItem.Resource resource
                when !TYPES.contains(resource.type()) -> report.count(resource.type(), Result.SKIPPED);
                case FeedItem.Resource resource -> waiting.add(resource);
            }
            if (lines && waiting.size() >= BATCH) {
                take(waiting, report, progress);
            }
        });
        take(waiting, report, progress);
        progress.accept(report.found());
    }

    private void take(List<FeedItem.Resource> waiting, ImportReport report, IntConsumer progress) {
        waiting.sort(comparingInt(item -> TYPES.indexOf(item.type())));
        for (int from = 0; from < waiting.size(); from += BATCH) {
            report.add(batch.take(waiting.subList(from, Math.min(waiting.size(), from + BATCH))));
            progress.accept(report.found());
        }
        waiting.clear();
    }
}
