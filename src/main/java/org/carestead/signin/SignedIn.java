package org.carestead.signin;

import java.time.Instant;
import org.carestead.person.PersonId;

/** Somebody signed in. */
public record SignedIn(SignInId signIn, PersonId person, Instant at) {}
