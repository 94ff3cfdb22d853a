package org.carestead.trail;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds the next entries of a feed. It has one branch for each run of an index, each in its order and
 * cut off by itself, so that a page of thirteen thousand entries costs what a page of ten does.
 */
final class FeedQuery {

    /** An act that was let in is told by what it did. */
    static final String TOLD = "NOT (kind = 'Acted' AND details NOT LIKE '% VIEW')";

    // Proofs and ends of sign-ins are for the privacy officer.
    private static final List<String> SIGN_INS = List.of("SignedIn", "SignInRefused");
    private static final String NEVER_REFUSED = "Acted";
    private static final String NEWEST = " ORDER BY at DESC, id DESC LIMIT :count";

    private final FeedFilter filter;
    private final String common;

    private FeedQuery(FeedFilter filter, boolean goesOn) {
        this.filter = filter;
        this.common = (filter.by() == null ? "" : " AND actor_id = :by")
                + (filter.refusedOnly() ? " AND outcome = 'REFUSED'" : "")
                + (filter.from() == null ? "" : " AND at >= :from")
                + (filter.to() == null ? "" : " AND at < :to")
                + (goesOn ? " AND at <= :at AND (at < :at OR id < :entry)" : "");
    }

    /** With the places {@code member}, {@code person} and {@code count}, and those that the filter needs. */
    static String of(FeedFilter filter, boolean goesOn) {
        return new FeedQuery(filter, goesOn).branches().collect(joining(" UNION ALL ")) + NEWEST;
    }

    private Stream<String> branches() {
        FeedKind kind = filter.kind();
        if (kind != null) {
            return of(kind);
        }
        // What was refused to one person may be little among much that they did, and among much that others were.
        return filter.by() != null && filter.refusedOnly()
                ? Arrays.stream(FeedKind.values()).flatMap(this::of)
                : all();
    }

    private Stream<String> all() {
        String index = filter.by() != null ? "by" : filter.refusedOnly() ? "outcome" : "owner";
        return Stream.concat(
                Stream.of(branch(index, "owner_id = :member AND " + TOLD)),
                SIGN_INS.stream().map(this::entries));
    }

    private Stream<String> of(FeedKind kind) {
        return Stream.concat(
                kind.entries().stream()
                        .filter(each -> !(filter.refusedOnly() && each.equals(NEVER_REFUSED)))
                        .map(this::entries),
                FeedKind.ATTEMPTS.stream().flatMap(attempt -> attempts(attempt, kind.attempted())));
    }

    private String entries(String kind) {
        String owner = SIGN_INS.contains(kind) ? ":person" : ":member";
        return ofKind("owner_id = " + owner + " AND kind = '" + kind + "' AND " + TOLD);
    }

    private Stream<String> attempts(String kind, @Nullable String level) {
        return level == null
                ? Stream.empty()
                : Stream.of(ofKind("owner_id = :member AND kind = '" + kind + "' AND details LIKE '% " + level + "'"));
    }

    private String ofKind(String what) {
        return branch(filter.by() == null ? "kind" : "by_kind", what);
    }

    private String branch(String index, String what) {
        return "(SELECT * FROM trail_entry FORCE INDEX (trail_entry_" + index + ") WHERE " + what + common + NEWEST
                + ")";
    }
}
