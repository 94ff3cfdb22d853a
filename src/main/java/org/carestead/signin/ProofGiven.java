package org.carestead.signin;

import java.time.Instant;
import org.carestead.person.PersonId;

/** Somebody signed in has proved again that it is them. */
public record ProofGiven(SignInId signIn, PersonId person, ProofMethod method, Instant at) {}
