package org.carestead.member;

import java.util.List;

/** A member whom somebody means, and where the plan can reach them. */
public record FoundMember(MemberView member, List<ContactOnFile> contacts) {}
