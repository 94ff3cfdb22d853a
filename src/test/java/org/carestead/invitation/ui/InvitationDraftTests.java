package org.carestead.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carestead.grant.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent is what was typed. */
class InvitationDraftTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InvitationDraft dana =
            InvitationDraft.empty().to("Dana", "Whitfield", Relationship.DAUGHTER, "dana@example.org");

    @Test
    void twelveMonthsUnlessChosenOtherwise() {
        assertThat(dana.finished(TODAY).orElseThrow().endsOn()).isEqualTo("2027-11-23");
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-12-23", "3, 2027-02-23", "6, 2027-05-23", "24, 2028-11-23"})
    void lastDayOnTheScreenIsTheOneThatIsSent(int months, LocalDate last) {
        InvitationDraft chosen = dana.lasts(months);

        assertThat(chosen.lastDay(TODAY)).isEqualTo(last);
        assertThat(chosen.finished(TODAY).orElseThrow().endsOn()).isEqualTo(last);
    }

    @Test
    void lastDayOfAShortMonthIsItsOwn() {
        assertThat(dana.lasts(3).lastDay(LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
    }

    @Test
    void nothingIsSentWhileSomethingIsMissing() {
        assertThat(InvitationDraft.empty().finished(TODAY)).isEmpty();
        assertThat(dana.to("Dana", "Whitfield", Relationship.DAUGHTER, "dana").finished(TODAY))
                .isEmpty();
        assertThat(dana.to("", "Whitfield", Relationship.DAUGHTER, "dana@example.org")
                        .finished(TODAY))
                .isEmpty();
    }
}
