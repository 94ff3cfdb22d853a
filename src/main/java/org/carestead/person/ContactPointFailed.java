package org.carestead.person;

import java.time.Instant;

/** What was sent to a contact point cannot be delivered there any more; nothing more is sent to it while others work. */
public record ContactPointFailed(PersonId person, ContactPointId contactPoint, ContactKind kind, Instant at) {}
