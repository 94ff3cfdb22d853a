package org.carestead.staff;

import java.util.Optional;

/** What came of wanting to do something as staff. */
public sealed interface StaffDecision<T> {

    /** It was done, and committed. */
    record Allowed<T>(T result) implements StaffDecision<T> {}

    /** Nothing was done: the person does not wear such a hat (any more). The attempt is recorded. */
    record Refused<T>() implements StaffDecision<T> {}

    /** What it came to; nothing where it was refused. */
    default Optional<T> allowed() {
        return this instanceof Allowed<T>(T result) ? Optional.of(result) : Optional.empty();
    }
}
