package org.carestead.member;

import org.carestead.person.PersonId;

/** A person has shown that they are this member and signs in as such from now on. */
public record MembershipClaimed(MemberId member, PersonId person) {}
