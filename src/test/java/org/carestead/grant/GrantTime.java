package org.carestead.grant;

import org.carestead.access.GrantId;
import org.springframework.context.ApplicationContext;

/** Notes what time has done to a grant, as its tasks do when they run, late or not. */
public record GrantTime(ApplicationContext portal) {

    public void comes(GrantId grant) {
        GrantClock clock = portal.getBean(GrantClock.class);
        clock.expire(grant);
        clock.resume(grant);
    }

    public void remind(GrantId grant) {
        portal.getBean(GrantReminders.class).remind(grant);
    }
}
