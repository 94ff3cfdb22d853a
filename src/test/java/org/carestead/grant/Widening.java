package org.carestead.grant;

import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.authorization.Signature;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/** Lets somebody see or do more as a member does who has read the authorization and signs it with the name on it. */
public record Widening(GrantPapers papers, Grants grants) {

    public Widening(ApplicationContext portal) {
        this(portal.getBean(GrantPapers.class), portal.getBean(Grants.class));
    }

    public GrantOutcome widen(Actor actor, GrantId grant, GrantTerms terms, int version) {
        return grants.widen(actor, grant, terms, version, signature(actor, grant, terms, version));
    }

    /** What the member would write; who has nothing to read writes all the same. */
    public Signature signature(Actor actor, GrantId grant, GrantTerms terms, int version) {
        return Signed.under(papers.draft(actor, grant, terms, version));
    }
}
