package org.carestead.authorization;

/** For whom a part of the paper is. The one who helps must not learn from it what the member keeps to themselves. */
public enum Reader {
    /** Both. */
    EVERYBODY,
    /** The member, who signs. */
    SIGNER,
    /** The one who helps, in place of what the member reads there. */
    HELPER
}
