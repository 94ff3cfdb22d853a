package org.carestead.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.carestead.person.PersonId;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter is found again by its address, and an address that makes no sense asks for nothing. */
class FeedAddressTests {

    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void filterComesBackFromItsAddress(FeedKind kind) {
        FeedFilter filter = new FeedFilter(
                PersonId.next(), kind, LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4), kind == FeedKind.ACCESS);

        assertThat(FeedAddress.read(FeedAddress.of(filter))).isEqualTo(filter);
    }

    @Test
    void everythingHasTheAddressWithoutAnything() {
        assertThat(FeedAddress.of(FeedFilter.ALL).getQueryString()).isEmpty();
        assertThat(FeedAddress.read(QueryParameters.empty())).isEqualTo(FeedFilter.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' OR 1=1 --", "0", "-999999999-01-01", "+999999999-12-31", "2026-02-30"})
    void nonsenseIsNotAskedFor(String nonsense) {
        assertThat(FeedAddress.read(QueryParameters.simple(
                        Map.of("who", nonsense, "what", nonsense, "from", nonsense, "to", nonsense, "x", nonsense))))
                .isEqualTo(FeedFilter.ALL);
    }
}
