package org.carestead.checkup;

import org.carestead.access.GrantId;
import org.springframework.context.ApplicationContext;

/** Looks whether a grant is used, as its task does when it runs, late or not. */
public record UseTime(ApplicationContext portal) {

    public void comes(GrantId grant) {
        portal.getBean(UnusedGrants.class).look(grant);
    }
}
