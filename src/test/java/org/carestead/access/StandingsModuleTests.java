package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.PortalTest;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How somebody stands to a member: by their own grant of this member, the one that lives before any that ended. */
@PortalTest
class StandingsModuleTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private MemberId rosa = MemberId.next();
    private PersonId dana = PersonId.next();

    @BeforeEach
    void rosaAndDana() {
        household = new Household(portal);
        rosa = household.member(household.person("Rosa"));
        dana = household.person("Dana");
    }

    @Test
    void liveGrantCountsThoughOneThatEndedBeganLater() {
        GrantId ended = household.grant(rosa, dana, HELPS);
        jdbc.sql("UPDATE latest_grant SET live = FALSE WHERE grant_id = ?")
                .param(ended.id())
                .update();
        GrantId live = household.grant(rosa, dana, HELPS);
        jdbc.sql("UPDATE grants SET state = 'ENDED', starts_at = starts_at + INTERVAL 1 HOUR WHERE id = ?")
                .param(ended.id())
                .update();

        assertThat(grantOf(dana)).isEqualTo(live);
    }

    @Test
    void grantOfAnotherCaregiverIsNotTheirs() {
        household.grant(rosa, household.person("Sam"), HELPS);

        assertThat(standings.of(dana, rosa)).contains(new Standing(false, null));
    }

    @Test
    void memberWithoutAnAccountIsNobodys() {
        jdbc.sql("UPDATE member SET person_id = NULL WHERE id = ?")
                .param(rosa.id())
                .update();

        assertThat(standings.of(dana, rosa)).contains(new Standing(false, null));
    }

    private GrantId grantOf(PersonId caregiver) {
        Standing.Held held = standings.of(caregiver, rosa).orElseThrow().held();
        assertThat(held).isNotNull();
        return held.grant();
    }
}
