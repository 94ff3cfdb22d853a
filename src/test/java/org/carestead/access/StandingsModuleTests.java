package org.carestead.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carestead.PortalTest;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private GrantId danas = GrantId.next();

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

    /** Of Dana's own grant alone; nothing of it is written to Sam's, who stands in for her. */
    @ParameterizedTest
    @CsvSource({"state = 'PAUSED', PAUSED", "state = 'ENDED', ENDED", "may_stand_in = FALSE, ENDED"})
    void whatBefallsDanasGrantBefallsSamsInTheSameMoment(String change, GrantState held) {
        PersonId sam = samStandsIn();
        assertThat(heldBy(sam).state()).isEqualTo(GrantState.ACTIVE);

        setDanas(change);

        assertThat(heldBy(sam).state()).isEqualTo(held);
        assertThat(standings.heldBy(sam)).as("on the board").isEmpty();
    }

    @Test
    void whoStandsInReachesNoFurtherAndNoLongerThanDana() {
        PersonId sam = samStandsIn();
        setDanas("refills = 'VIEW', claims = 'NONE', shown_classes = '', ends_at = starts_at + INTERVAL 9 DAY");

        Standing.Held dana = heldBy(this.dana);

        assertThat(dana.permissions().level(Area.REFILLS)).isEqualTo(Level.VIEW);
        for (Standing.Held sams :
                List.of(heldBy(sam), requireNonNull(standings.heldBy(sam).get(rosa)))) {
            assertThat(sams.permissions()).isEqualTo(dana.permissions());
            assertThat(sams.endsAt()).isEqualTo(dana.endsAt());
        }
    }

    private PersonId samStandsIn() {
        danas = household.grant(rosa, dana, HELPS);
        setDanas("may_stand_in = TRUE");
        PersonId sam = household.person("Sam");
        jdbc.sql("UPDATE grants SET stands_in_for = ? WHERE id = ?")
                .params(danas.id(), household.grant(rosa, sam, HELPS).id())
                .update();
        return sam;
    }

    private void setDanas(String change) {
        jdbc.sql("UPDATE grants SET " + change + " WHERE id = ?")
                .param(danas.id())
                .update();
    }

    private GrantId grantOf(PersonId caregiver) {
        return heldBy(caregiver).grant();
    }

    private Standing.Held heldBy(PersonId caregiver) {
        return requireNonNull(standings.of(caregiver, rosa).orElseThrow().held());
    }
}
