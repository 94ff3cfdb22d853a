package org.carestead.grant;

import org.carestead.access.GrantTerms;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What a member is choosing for somebody on a screen, and has not given yet. */
public interface TermsDraft {

    /** What the member calls them. */
    String givenName();

    /** Who they are; null while they are being invited. */
    @Nullable
    PersonId holder();

    GrantTerms terms();

    /** The screen on which the choosing goes on, without the leading slash. */
    String screen();
}
