package org.carestead.privacy;

/**
 * A chain that has been checked.
 *
 * @param owner whose it is, by name; empty where nobody of that id is there (any more)
 */
public record CheckedChain(String owner, ChainFinding finding) {

    /** Whether nothing is wrong with it. */
    public boolean whole() {
        return finding instanceof ChainFinding.Whole;
    }
}
