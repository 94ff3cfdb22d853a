package org.carestead.grant;

import org.carestead.access.GrantTerms;
import org.carestead.person.PersonId;

/** Who holds a grant that lives, and what it allows. */
public record HeldTerms(PersonId caregiver, GrantTerms terms) {}
