package org.carestead.invitation.ui;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.carestead.grant.Renewals;
import org.carestead.grant.ui.LastDayField;
import org.carestead.kit.Card;

/** Until when; the longest is 24 months (product.md, Grants). */
class UntilStep extends InviteStep {

    private static final List<Period> TERMS = List.of(
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofMonths(Renewals.OFFERED_MONTHS),
            Period.ofMonths(Renewals.LONGEST_MONTHS));

    private final transient InvitationDraft draft;
    private final LastDayField field;

    UntilStep(InvitationDraft draft, LocalDate today) {
        this.draft = draft;
        field = new LastDayField(getTranslation("access.invite.until"), TERMS, today);
        field.choose(draft.lastDay(today));
        add(new Card(field));
    }

    @Override
    Optional<InvitationDraft> finish() {
        return field.chosen(getTranslation("access.last-day.missing")).map(draft::lasts);
    }
}
