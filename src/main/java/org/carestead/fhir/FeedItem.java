package org.carestead.fhir;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing found in a feed. */
sealed interface FeedItem {

    /** Where it stands. */
    Place place();

    /**
     * A resource.
     *
     * @param fullUrl as the bundle names it, if it does
     */
    record Resource(Place place, String type, @Nullable String fullUrl, JsonNode json) implements FeedItem {

        /** The value of a plain field, if there. */
        @Nullable
        String field(String name) {
            return json.path(name).isString() ? json.path(name).stringValue() : null;
        }
    }

    /** What cannot be read as a resource. */
    record Broken(Place place, String reason) implements FeedItem {}
}
