package org.carestead.staff;

import java.time.Instant;
import java.util.List;
import org.carestead.grant.Household;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff to test with; every call makes new people. */
public final class Workforce {

    private final Household household;
    private final HatRows rows;
    private final JdbcClient jdbc;

    public Workforce(ApplicationContext portal) {
        household = new Household(portal);
        rows = portal.getBean(HatRows.class);
        jdbc = portal.getBean(JdbcClient.class);
    }

    /** Somebody with these hats, just signed in with their password. */
    public Actor signedIn(Hat... hats) {
        return household.signedIn(person(hats));
    }

    /** Somebody with these hats, given by nobody. */
    public PersonId person(Hat... hats) {
        PersonId person = household.person("Grace");
        wear(person, hats);
        return person;
    }

    public void wear(PersonId person, Hat... hats) {
        List.of(hats).forEach(hat -> rows.give(person, hat, null, Instant.EPOCH));
    }

    /** From now on nobody is staff. */
    public void everybodyLeaves() {
        jdbc.sql("DELETE FROM staff_hat").update();
    }
}
