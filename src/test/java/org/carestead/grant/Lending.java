package org.carestead.grant;

import org.carestead.access.GrantId;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/** Lets a caregiver have somebody stand in, as a member does who has read the authorization and signs it. */
public record Lending(GrantPapers papers, StandInGrants standIns) {

    public Lending(ApplicationContext portal) {
        this(portal.getBean(GrantPapers.class), portal.getBean(StandInGrants.class));
    }

    public GrantOutcome allow(Actor actor, GrantId grant) {
        return standIns.allow(actor, grant, Signed.under(papers.draftForStandIns(actor, grant)));
    }
}
