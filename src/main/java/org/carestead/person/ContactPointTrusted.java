package org.carestead.person;

import java.time.Instant;

/** A person has said that a contact point which had failed works again. */
public record ContactPointTrusted(PersonId person, ContactPointId contactPoint, ContactKind kind, Instant at) {}
