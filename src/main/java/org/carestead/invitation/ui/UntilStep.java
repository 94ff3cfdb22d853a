package org.carestead.invitation.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestead.kit.Card;
import org.carestead.kit.Formats;

/** Until when. */
class UntilStep extends InviteStep {

    /** In months; the longest is 24 (product.md, Grants). */
    private static final List<Integer> TERMS = List.of(1, 3, 6, 12, 24);

    private final transient InvitationDraft draft;
    private final RadioButtonGroup<Integer> months = new RadioButtonGroup<>();

    UntilStep(InvitationDraft draft, LocalDate today) {
        this.draft = draft;
        Formats formats = Formats.current();
        months.setLabel(getTranslation("access.invite.until"));
        months.setItems(TERMS);
        months.setItemLabelGenerator(each -> getTranslation(
                each == 1 ? "access.invite.month" : "access.invite.months",
                each,
                formats.date(draft.lasts(each).lastDay(today))));
        months.setValue(draft.months());
        add(new Card(months));
    }

    @Override
    Optional<InvitationDraft> finish() {
        return Optional.of(draft.lasts(months.getValue()));
    }
}
