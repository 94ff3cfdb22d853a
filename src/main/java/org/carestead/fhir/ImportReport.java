package org.carestead.fhir;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of what an import found, by type, and each refusal with its place and reason. */
public final class ImportReport {

    private final Map<String, Map<Result, Integer>> counts = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** What became of one resource. */
    public enum Result {
        TAKEN,
        CHANGED,
        UNCHANGED,
        /** Of a type or kind that Carestead has no use for. */
        SKIPPED,
        REFUSED
    }

    /**
     * Something that could not be taken.
     *
     * @param place file, and entry or line in it
     * @param reason what is wrong with it, to follow "it"
     */
    public record Refusal(String place, String type, String reason) {}

    ImportReport() {}

    void count(String type, Result result) {
        counts.computeIfAbsent(type, any -> new EnumMap<>(Result.class)).merge(result, 1, Integer::sum);
    }

    void refuse(Place place, String type, String reason) {
        count(type, Result.REFUSED);
        refusals.add(new Refusal(place.toString(), type, reason));
    }

    void add(ImportReport other) {
        other.counts.forEach((type, results) -> results.forEach((result, number) ->
                counts.computeIfAbsent(type, any -> new EnumMap<>(Result.class)).merge(result, number, Integer::sum)));
        refusals.addAll(other.refusals);
    }

    /** The types found, in the order of the alphabet. */
    public List<String> types() {
        return List.copyOf(counts.keySet());
    }

    /** How many of a type had this result. */
    public int count(Result result, String type) {
        return counts.getOrDefault(type, Map.of()).getOrDefault(result, 0);
    }

    /** How many had this result. */
    public int count(Result result) {
        return counts.keySet().stream().mapToInt(type -> count(result, type)).sum();
    }

    /** How many were found. */
    public int found() {
        return counts.values().stream()
                .flatMap(results -> results.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What was refused, in the order in which it was met. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
