package org.carestead.fhir;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carestead.fhir.SourceResources.Known;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the resources of one batch are called and refer to, as far as it is known by now. */
final class Links {

    private final Map<SourceKey, Known> known;
    private final Map<SourceKey, Known> news = new HashMap<>();

    Links(Map<SourceKey, Known> known) {
        this.known = new HashMap<>(known);
    }

    /** What was learnt since. */
    Map<SourceKey, Known> news() {
        return news;
    }

    Optional<Known> find(SourceKey key) {
        return Optional.ofNullable(known.get(key));
    }

    void learn(SourceKey key, Known now) {
        known.put(key, now);
        news.put(key, now);
    }

    /** Where a reference leads, by its address or else by the identifier it carries. */
    Optional<Known> find(Reference reference, String type, @Nullable String from) {
        return literal(reference, from)
                .flatMap(this::find)
                .or(() -> logical(reference, type).flatMap(this::find));
    }

    /** The same, and where nothing is known yet a place is kept for what is referred to. */
    Optional<Known> findOrExpect(Reference reference, String type, @Nullable String from) {
        return find(reference, type, from)
                .or(() -> literal(reference, from).map(key -> {
                    Known expected = Known.expected(type, UuidVersion7Strategy.INSTANCE.generateUuid(null));
                    learn(key, expected);
                    return expected;
                }));
    }

    /** All that a resource refers to, by address. */
    static Set<SourceKey> references(JsonNode json, @Nullable String from) {
        Set<SourceKey> keys = new LinkedHashSet<>();
        collect(json, from, keys);
        return keys;
    }

    private static void collect(JsonNode json, @Nullable String from, Collection<SourceKey> keys) {
        if (json.path("reference").isString()) {
            SourceKey.reference(json.path("reference").stringValue(), from).ifPresent(keys::add);
        }
        json.forEach(child -> {
            if (child.isContainer()) {
                collect(child, from, keys);
            }
        });
    }

    private static Optional<SourceKey> literal(Reference reference, @Nullable String from) {
        return reference.hasReference() ? SourceKey.reference(reference.getReference(), from) : Optional.empty();
    }

    private static Optional<SourceKey> logical(Reference reference, String type) {
        Identifier identifier = reference.getIdentifier();
        return identifier.hasSystem() && identifier.hasValue()
                ? Optional.of(SourceKey.identifier(type, identifier.getSystem(), identifier.getValue()))
                : Optional.empty();
    }
}
