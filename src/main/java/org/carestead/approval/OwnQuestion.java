package org.carestead.approval;

import java.time.Instant;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/** What a caregiver has asked a member, and what waits. */
public record OwnQuestion(MemberId member, ActionKind action, PersonId by, Instant until) {}
