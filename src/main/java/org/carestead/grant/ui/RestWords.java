package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.util.Optional;
import org.carestead.kit.Formats;
import org.jspecify.annotations.Nullable;

/** Why an access rests that nobody has paused, and how it goes on, said to whoever holds it. */
public final class RestWords {

    private RestWords() {}

    /** @param since null where it does not rest, or the member has paused it: then nobody is told why */
    public static Optional<String> of(String member, @Nullable Instant since) {
        return Optional.ofNullable(since)
                .map(day -> translate(
                        "access.people.rests", member, Formats.current().date(day)));
    }
}
