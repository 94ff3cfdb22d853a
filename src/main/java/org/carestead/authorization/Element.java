package org.carestead.authorization;

/** What an authorization must carry by law, in the order in which it is read. */
public enum Element {
    /** What information, in a specific and meaningful way: 45 CFR 164.508(c)(1)(i), 42 CFR 2.31(a)(3). */
    INFORMATION,
    /** Who may disclose it: 45 CFR 164.508(c)(1)(ii), 42 CFR 2.31(a)(2). */
    DISCLOSER,
    /** To whom: 45 CFR 164.508(c)(1)(iii), 42 CFR 2.31(a)(4). */
    RECIPIENT,
    /** The purpose; that the individual asks for it is enough: 45 CFR 164.508(c)(1)(iv), 42 CFR 2.31(a)(5). */
    PURPOSE,
    /** The date on which it ends: 45 CFR 164.508(c)(1)(v), 42 CFR 2.31(a)(7). */
    EXPIRY,
    /** That it can be revoked, and how: 45 CFR 164.508(c)(2)(i), 42 CFR 2.31(a)(6). */
    REVOKING,
    /** That care does not depend on it: 45 CFR 164.508(c)(2)(ii). */
    CARE,
    /** That it may be told on: 45 CFR 164.508(c)(2)(iii). */
    ONWARD,
    /** Records about treatment for substance use, and the notice that travels with them: 42 CFR 2.31, 2.32(a)(2). */
    SUBSTANCE_USE,
    /** Signature and date, and the copy: 45 CFR 164.508(c)(1)(vi) and (c)(4), 42 CFR 2.31(a)(8) and (9). */
    SIGNATURE
}
