package org.carestead.invitation.ui;

import java.util.Optional;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.ui.SigningPanel;

/** The authorization, read and signed. */
class SignStep extends InviteStep {

    private final transient InvitationDraft draft;
    private final SigningPanel panel;

    SignStep(InvitationDraft draft, PaperText text) {
        this.draft = draft;
        this.panel = new SigningPanel(text);
        add(panel);
    }

    @Override
    Optional<InvitationDraft> finish() {
        return signature().map(signed -> draft);
    }

    Optional<Signature> signature() {
        return panel.signature();
    }

    void sayWrongName() {
        panel.sayWrong();
    }
}
