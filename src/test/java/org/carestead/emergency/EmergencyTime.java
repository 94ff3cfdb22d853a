package org.carestead.emergency;

import java.util.UUID;
import org.carestead.access.GrantId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does what time does to an emergency, as its tasks do when they run, late or not. */
public record EmergencyTime(ApplicationContext portal) {

    public void comes(EmergencyId id) {
        EmergencyClock clock = portal.getBean(EmergencyClock.class);
        clock.open(id);
        clock.close(id);
    }

    /** The grant by which it is open. */
    public GrantId openBy(EmergencyId id) {
        return new GrantId(portal.getBean(JdbcClient.class)
                .sql("SELECT grant_id FROM emergency_access WHERE id = ?")
                .param(id.id())
                .query(UUID.class)
                .single());
    }
}
