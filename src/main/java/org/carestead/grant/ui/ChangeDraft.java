package org.carestead.grant.ui;

import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.grant.TermsDraft;
import org.carestead.person.PersonId;

/**
 * A change of what somebody may, in the making.
 *
 * @param version of the grant as the member saw it
 */
record ChangeDraft(UUID id, GrantId grant, PersonId holder, String givenName, GrantTerms terms, int version)
        implements TermsDraft {

    static ChangeDraft of(Helper helper) {
        return new ChangeDraft(
                UUID.randomUUID(),
                helper.grant().id(),
                helper.grant().caregiver(),
                helper.givenName(),
                helper.grant().terms(),
                helper.grant().version());
    }

    ChangeDraft with(GrantTerms chosen) {
        return new ChangeDraft(id, grant, holder, givenName, chosen, version);
    }

    @Override
    public String screen() {
        return GrantNavigation.change(grant) + "/" + id;
    }
}
