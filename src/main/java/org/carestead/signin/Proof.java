package org.carestead.signin;

import java.time.Instant;

/** Something proved in a sign-in, and when last. */
public record Proof(ProofMethod method, Instant at) {}
