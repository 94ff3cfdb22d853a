package org.carestead.signin;

/** What somebody can prove who they are with, and how many factors that counts as. */
public enum ProofMethod {
    PASSWORD(1);

    private final int factors;

    ProofMethod(int factors) {
        this.factors = factors;
    }

    int factors() {
        return factors;
    }
}
