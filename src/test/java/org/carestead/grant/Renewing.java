package org.carestead.grant;

import java.time.LocalDate;
import org.carestead.access.GrantId;
import org.carestead.authorization.Signature;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/** Lets somebody help for longer as a member does who has read the authorization and signs it with the name on it. */
public record Renewing(GrantPapers papers, Renewals renewals) {

    public Renewing(ApplicationContext portal) {
        this(portal.getBean(GrantPapers.class), portal.getBean(Renewals.class));
    }

    public GrantOutcome until(Actor actor, GrantId grant, LocalDate lastDay) {
        return renewals.renew(actor, grant, lastDay, signature(actor, grant, lastDay));
    }

    /** What the member would write; who has nothing to read writes all the same. */
    Signature signature(Actor actor, GrantId grant, LocalDate lastDay) {
        return Signed.under(papers.draft(actor, grant, lastDay));
    }
}
