package org.carestead.privacy;

/**
 * A chain that has been checked.
 *
 * @param owner whose it is, by name; empty where nobody of that id is there (any more)
 * @param of as what they own it: one human may be a member and somebody who signs in
 */
public record CheckedChain(String owner, Of of, ChainFinding finding) {

    /** As what somebody owns a chain; the name is the key of its words. */
    public enum Of {
        MEMBER,
        PERSON,
        NOBODY
    }

    /** Whether nothing is wrong with it. */
    public boolean whole() {
        return finding instanceof ChainFinding.Whole;
    }
}
