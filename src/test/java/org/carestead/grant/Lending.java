package org.carestead.grant;

import java.time.ZoneId;
import org.carestead.access.GrantId;
import org.carestead.authorization.Signature;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/** Lets a caregiver have somebody stand in, as a member does who has read the authorization and signs it. */
public record Lending(GrantPapers papers, StandInGrants standIns) {

    public Lending(ApplicationContext portal) {
        this(portal.getBean(GrantPapers.class), portal.getBean(StandInGrants.class));
    }

    public GrantOutcome allow(Actor actor, GrantId grant) {
        ZoneId zone = ZoneId.of("America/New_York");
        return standIns.allow(
                actor,
                grant,
                papers.draftForStandIns(actor, grant)
                        .map(paper -> new Signature(paper.signer(), paper.fingerprint(), zone))
                        .orElseGet(() -> new Signature("Nobody", "", zone)));
    }
}
