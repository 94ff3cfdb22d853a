package org.carestead.invitation.ui;

import java.util.List;
import java.util.Optional;
import org.carestead.access.MedicineSummary;
import org.carestead.grant.ui.PrivacyEditor;

/** What stays private. */
class PrivateStep extends InviteStep {

    private final transient InvitationDraft draft;
    private final PrivacyEditor privacy;

    PrivateStep(InvitationDraft draft, List<MedicineSummary> medicines) {
        this.draft = draft;
        this.privacy = new PrivacyEditor(
                draft.visibility(), medicines, draft.givenName().strip());
        add(privacy);
    }

    @Override
    Optional<InvitationDraft> finish() {
        return Optional.of(draft.knows(privacy.visibility()));
    }
}
