package org.carestead.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carestead.grant.Relationship;
import org.junit.jupiter.api.Test;

/** What is sent is what was typed. */
class InvitationDraftTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InvitationDraft dana =
            InvitationDraft.empty().to("Dana", "Whitfield", Relationship.DAUGHTER, "dana@example.org");

    @Test
    void twelveMonthsUnlessChosenOtherwise() {
        assertThat(dana.finished(TODAY).orElseThrow().endsOn()).isEqualTo("2027-11-23");
    }

    @Test
    void lastDayThatWasChosenIsTheOneThatIsSent_alsoAfterMidnight() {
        LocalDate last = LocalDate.of(2027, 2, 14);
        InvitationDraft chosen = dana.lasts(last);

        assertThat(chosen.lastDay(TODAY.plusDays(1))).isEqualTo(last);
        assertThat(chosen.finished(TODAY.plusDays(1)).orElseThrow().endsOn()).isEqualTo(last);
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
