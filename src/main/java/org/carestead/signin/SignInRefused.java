package org.carestead.signin;

import java.time.Instant;
import org.carestead.person.PersonId;

/** Somebody tried to sign in as this person and did not get in. */
public record SignInRefused(PersonId person, Instant at) {}
