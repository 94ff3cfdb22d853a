package org.carestead.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestead.privacy.PrivacyModuleTests.given;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Need;
import org.carestead.grant.Household;
import org.carestead.local.LocalDatabase;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.Staff;
import org.carestead.staff.Workforce;
import org.carestead.trail.Checkpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The privacy officer has chains checked: one member's, or all there are. */
@PortalTest
class ChainCheckModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ChainCheck check;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private Acting acting;

    @Value("${spring.datasource.url}")
    private String url;

    private Household household;
    private Workforce workforce;
    private Actor ines;
    private PersonId person;
    private MemberId rosa;

    @BeforeEach
    void somebodyLookedAtRosa() {
        household = new Household(portal);
        workforce = new Workforce(portal);
        ines = workforce.signedIn(Hat.PRIVACY_OFFICER);
        portal.getBean(Officers.class).begin(ines, "Yearly check of the record");
        person = household.person("Rosa");
        rosa = household.member(person);
        Actor stranger = household.signedIn(household.person("Dana"));
        for (int i = 0; i < 3; i++) {
            acting.on(stranger, rosa, Need.view(Area.MEDICINES), authority -> 1);
        }
    }

    @Test
    void wholeChainsOfMemberAndPersonAreWhole() {
        assertThat(given(check.of(ines, rosa)))
                .hasSize(2)
                .allMatch(CheckedChain::whole)
                .satisfiesExactly(
                        member -> assertThat(member)
                                .isEqualTo(new CheckedChain(
                                        "Rosa Alvarez", CheckedChain.Of.MEMBER, new ChainFinding.Whole(3))),
                        person -> assertThat(person.of()).isEqualTo(CheckedChain.Of.PERSON));
    }

    @Test
    void brokenChainIsFoundAmongAll() throws SQLException {
        int wrong = given(check.all(ines, report -> {})).broken().size();
        meddle("UPDATE trail_entry SET details = 'CLAIMS VIEW' WHERE seq = 2 AND owner_id = ?");
        List<ChainReport> told = new ArrayList<>();

        ChainReport report = given(check.all(ines, told::add));

        assertThat(report.finished()).isTrue();
        assertThat(report.broken())
                .hasSize(wrong + 1)
                .contains(new CheckedChain("Rosa Alvarez", CheckedChain.Of.MEMBER, new ChainFinding.Changed(2)));
        assertThat(told)
                .isNotEmpty()
                .last()
                .satisfies(last -> assertThat(last.checked()).isEqualTo(report.checked()));
        assertThat(report.checked()).isGreaterThanOrEqualTo(report.of());
    }

    @Test
    void chainOfWhichOnlyTheCheckpointIsLeftIsFound() throws SQLException {
        checkpoints.make();
        meddle("DELETE FROM trail_entry WHERE owner_id = ?");
        meddle("DELETE FROM trail_head WHERE owner_id = ?");

        assertThat(given(check.all(ines, report -> {})).broken())
                .contains(new CheckedChain("Rosa Alvarez", CheckedChain.Of.MEMBER, new ChainFinding.CutOff(0)));
    }

    @Test
    void checkStopsWhenTheHatIsTaken() {
        AtomicBoolean taken = new AtomicBoolean();
        Actor grace = workforce.signedIn(Hat.ADMINISTRATOR);

        ChainReport report = given(check.all(ines, progress -> {
            if (!taken.getAndSet(true)) {
                portal.getBean(Staff.class).take(grace, ines.person(), Hat.PRIVACY_OFFICER);
            }
        }));

        assertThat(report.finished()).isFalse();
    }

    private void meddle(String statement) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, rosa.id());
            assertThat(prepared.executeUpdate()).isPositive();
        }
    }
}
