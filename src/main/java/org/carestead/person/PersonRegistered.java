package org.carestead.person;

import java.time.Instant;

/** Somebody has an account from now on. */
public record PersonRegistered(PersonId person, Instant at) {}
