package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.local.LocalDatabase;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.carestead.trail.ChainRows.Linked;
import org.carestead.trail.TrailFinding.Changed;
import org.carestead.trail.TrailFinding.CheckpointDiffers;
import org.carestead.trail.TrailFinding.Missing;
import org.carestead.trail.TrailFinding.Whole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Somebody who has the database's own account meddles with what happened to Rosa: every way of it shows. */
@PortalTest
class MeddlingModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private TrailCheck check;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private ChainRows rows;

    @Value("${spring.datasource.url}")
    private String url;

    private MemberId rosa;

    @BeforeEach
    void threeThingsHappened() {
        Household household = new Household(portal);
        rosa = household.member(household.person("Rosa"));
        Actor dana = household.signedIn(household.person("Dana"));
        household.grant(rosa, dana.person(), GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        for (Need need : List.of(Need.view(Area.MEDICINES), Need.view(Area.CLAIMS), Need.act(Area.REFILLS))) {
            acting.on(dana, rosa, need, authority -> 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = UUID()",
                "at = at + INTERVAL 1 MICROSECOND",
                "actor_id = UUID()",
                "actor_id = NULL",
                "on_behalf_of = UUID()",
                "on_behalf_of = NULL",
                "grant_id = UUID()",
                "grant_id = NULL",
                "subject_id = UUID()",
                "kind = 'Acted'",
                "outcome = 'DONE'",
                "reason = NULL",
                "reason = ''",
                "details = 'MEDICINES VIEW'",
                "previous = REPEAT(CHAR(0), 32)",
                "hash = REPEAT(CHAR(0), 32)"
            })
    void everyChangeOfAnEntryShows(String change) throws SQLException {
        assertThat(check.verify(rosa)).isEqualTo(new Whole(3));

        meddle("UPDATE trail_entry SET " + change + " WHERE seq = 2 AND owner_id = ?");

        assertThat(check.verify(rosa)).isEqualTo(new Changed(2));
    }

    @Test
    void swappedEntriesShow() throws SQLException {
        meddle("UPDATE trail_entry SET seq = 9 WHERE seq = 2 AND owner_id = ?");
        meddle("UPDATE trail_entry SET seq = 2 WHERE seq = 3 AND owner_id = ?");
        meddle("UPDATE trail_entry SET seq = 3 WHERE seq = 9 AND owner_id = ?");

        assertThat(check.verify(rosa)).isEqualTo(new Changed(2));
    }

    @Test
    void entryGivenToSomebodyElseShows() throws SQLException {
        meddle("UPDATE trail_entry SET owner_id = UUID() WHERE seq = 1 AND owner_id = ?");

        assertThat(check.verify(rosa)).isEqualTo(new Missing(1));
    }

    @Test
    void entryAddedShows() throws SQLException {
        meddle("""
                INSERT INTO trail_entry
                SELECT UUID(), owner_id, 4, at, actor_id, on_behalf_of, grant_id, subject_id, kind, outcome, reason,
                    details, hash, hash FROM trail_entry WHERE seq = 3 AND owner_id = ?""");

        assertThat(check.verify(rosa)).isEqualTo(new Changed(4));
    }

    @Test
    void chainPutUnderAnotherNameShows() throws SQLException {
        MemberId somebody = MemberId.next();

        meddle("UPDATE trail_entry SET owner_id = '" + somebody.id() + "' WHERE owner_id = ?");
        meddle("UPDATE trail_head SET owner_id = '" + somebody.id() + "' WHERE owner_id = ?");

        assertThat(check.verify(somebody)).isEqualTo(new Changed(1));
    }

    @Test
    void chainWrittenAnewShowsByItsHead() throws SQLException {
        writeAnew();

        assertThat(check.verify(rosa)).isEqualTo(new Changed(3));
    }

    @Test
    void chainWrittenAnewTogetherWithItsHeadShowsByTheCheckpoint() throws SQLException {
        checkpoints.make();
        String hash = writeAnew();
        meddle("UPDATE trail_head SET hash = x'" + hash + "' WHERE owner_id = ?");

        assertThat(check.verify(rosa)).isEqualTo(new CheckpointDiffers(3));
    }

    // With one entry changed and every link worked out again, as somebody would who has read this code.
    private String writeAnew() throws SQLException {
        meddle("UPDATE trail_entry SET outcome = 'DONE', reason = NULL WHERE seq = 2 AND owner_id = ?");
        String hash = Entry.NOTHING;
        for (Linked each : rows.after(rosa.id(), 0, 10)) {
            String previous = hash;
            hash = each.entry().hash(previous);
            meddle("UPDATE trail_entry SET previous = x'" + previous + "', hash = x'" + hash + "' WHERE seq = "
                    + each.entry().seq() + " AND owner_id = ?");
        }
        return hash;
    }

    private void meddle(String statement) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, rosa.id());
            assertThat(prepared.executeUpdate()).isPositive();
        }
    }
}
