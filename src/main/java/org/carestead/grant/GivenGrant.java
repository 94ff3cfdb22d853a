package org.carestead.grant;

import org.carestead.person.PersonId;

/**
 * A grant that a member has given, as the caregiver knows it.
 *
 * @param givenName the caregiver's
 */
public record GivenGrant(HelpedMember helped, PersonId caregiver, String givenName) {}
