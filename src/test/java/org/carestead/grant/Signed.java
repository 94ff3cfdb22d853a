package org.carestead.grant;

import java.time.ZoneId;
import org.carestead.authorization.Signature;

/** What a member writes under what they were shown; who has nothing to read writes all the same. */
final class Signed {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Signed() {}

    static Signature under(GrantPaper paper) {
        return paper instanceof GrantPaper.ToRead(var text)
                ? new Signature(text.signer(), text.fingerprint(), ZONE)
                : new Signature("Nobody", "", ZONE);
    }
}
