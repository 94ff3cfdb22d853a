package org.carestead.invitation.ui;

import org.carestead.access.GrantTerms;
import org.carestead.grant.TermsDraft;
import org.carestead.kit.Routes;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What is offered and not accepted yet: to be seen, and chosen anew only by another invitation. */
record SentDraft(String givenName, GrantTerms terms) implements TermsDraft {

    @Override
    public @Nullable PersonId holder() {
        return null;
    }

    @Override
    public String screen() {
        return Routes.PEOPLE_WHO_HELP_ME;
    }
}
