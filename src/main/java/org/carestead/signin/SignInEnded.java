package org.carestead.signin;

import java.time.Instant;
import org.carestead.person.PersonId;

/** A sign-in ended before its time. */
public record SignInEnded(SignInId signIn, PersonId person, EndReason reason, Instant at) {}
