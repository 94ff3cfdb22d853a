package org.carestead.person;

import java.time.Instant;

/** A person has shown that they read what is sent to a contact point. */
public record ContactPointVerified(PersonId person, ContactPointId contactPoint, ContactKind kind, Instant at) {}
