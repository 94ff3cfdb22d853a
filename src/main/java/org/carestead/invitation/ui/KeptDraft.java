package org.carestead.invitation.ui;

import java.util.UUID;
import org.carestead.access.GrantTerms;
import org.carestead.grant.TermsDraft;
import org.carestead.kit.Routes;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** An invitation in the making, kept while the member looks at something else. */
record KeptDraft(UUID id, InvitationDraft draft, InviteView.Step step) implements TermsDraft {

    @Override
    public String givenName() {
        return draft.givenName().strip();
    }

    @Override
    public @Nullable PersonId holder() {
        return null;
    }

    @Override
    public GrantTerms terms() {
        return draft.terms();
    }

    @Override
    public String screen() {
        return Routes.INVITE + "/" + id;
    }
}
