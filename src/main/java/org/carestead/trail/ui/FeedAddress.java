package org.carestead.trail.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.person.PersonId;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedKind;

/** How a filter stands in the address, so that "back" works and a screen can be found again. */
final class FeedAddress {

    private static final String WHO = "who";
    private static final String WHAT = "what";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REFUSED = "refused";

    private FeedAddress() {}

    static QueryParameters of(FeedFilter filter) {
        Map<String, String> said = new HashMap<>();
        Optional.ofNullable(filter.by()).ifPresent(by -> said.put(WHO, by.id().toString()));
        Optional.ofNullable(filter.kind())
                .ifPresent(kind -> said.put(WHAT, kind.name().toLowerCase(Locale.ROOT)));
        Optional.ofNullable(filter.from()).ifPresent(day -> said.put(FROM, day.toString()));
        Optional.ofNullable(filter.to()).ifPresent(day -> said.put(TO, day.toString()));
        if (filter.refusedOnly()) {
            said.put(REFUSED, "only");
        }
        return QueryParameters.simple(said);
    }

    /** Whatever makes no sense is not asked for. */
    static FeedFilter read(QueryParameters address) {
        return new FeedFilter(
                said(address, WHO, text -> new PersonId(UUID.fromString(text))).orElse(null),
                said(address, WHAT, text -> FeedKind.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                said(address, FROM, FeedAddress::day).orElse(null),
                said(address, TO, FeedAddress::day).orElse(null),
                address.getSingleParameter(REFUSED).isPresent());
    }

    // Years beyond these are no days of anybody's, and more than the database holds.
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 9000) {
            throw new DateTimeException("No day of anybody's");
        }
        return day;
    }

    private static <T> Optional<T> said(QueryParameters address, String name, Function<String, T> reading) {
        try {
            return address.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
