package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestead.access.MedicineSummary;
import org.carestead.grant.ui.MaySentences;
import org.carestead.kit.Card;
import org.carestead.kit.Formats;
import org.carestead.kit.Texts;

/** All of it in words, before it is sent. */
class CheckStep extends InviteStep {

    private final transient InvitationDraft draft;

    CheckStep(InvitationDraft draft, List<MedicineSummary> medicines, LocalDate today) {
        this.draft = draft;
        String who = draft.givenName().strip();
        int keptBack = draft.onlyInAnEmergency()
                ? 0
                : (int) medicines.stream()
                        .filter(each -> !draft.visibility().shows(each.id(), each.sensitiveClass()))
                        .count();
        UnorderedList sentences = MaySentences.of(who, draft.permissions(), keptBack);
        if (draft.onlyInAnEmergency()) {
            sentences.add(new ListItem(getTranslation("access.check.emergency", who)));
        }
        sentences.add(new ListItem(
                getTranslation("access.check.until", who, Formats.current().date(draft.lastDay(today)))));
        sentences.add(new ListItem(getTranslation("access.check.stop", who)));
        add(new Card(
                new H2(getTranslation(
                        draft.onlyInAnEmergency() ? "access.check.allow.emergency" : "access.check.allow",
                        (who + " " + draft.familyName()).strip())),
                Texts.in(
                        new Paragraph(),
                        draft.letter()
                                ? getTranslation("access.check.letter", who)
                                : getTranslation(
                                        "access.check.mail", draft.email().strip())),
                sentences));
    }

    @Override
    Optional<InvitationDraft> finish() {
        return Optional.of(draft);
    }
}
