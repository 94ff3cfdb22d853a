package org.carestead.emergency;

import java.time.ZoneId;
import org.carestead.authorization.Signature;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;

/** Trusts somebody as a member does who has read the authorization and signs it with the name on it. */
public record Naming(EmergencyPapers papers, TrustedPeople trusted) {

    public Naming(ApplicationContext portal) {
        this(portal.getBean(EmergencyPapers.class), portal.getBean(TrustedPeople.class));
    }

    public EmergencyOutcome name(Actor actor, PersonId person, EmergencyPlan plan) {
        return trusted.name(actor, person, plan, signature(papers.toName(actor, person, plan)));
    }

    public EmergencyOutcome widen(Actor actor, EmergencyId id, EmergencyPlan plan) {
        return trusted.widen(actor, id, plan, signature(papers.toChange(actor, id, plan)));
    }

    // Who has nothing to read writes all the same.
    private static Signature signature(EmergencyPaper paper) {
        ZoneId zone = ZoneId.of("America/New_York");
        return paper instanceof EmergencyPaper.ToRead(var text)
                ? new Signature(text.signer(), text.fingerprint(), zone)
                : new Signature("Nobody", "", zone);
    }
}
