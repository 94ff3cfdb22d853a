package org.carestead.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.carestead.PortalTest;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.grant.Basis;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.Workforce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was, stays known, whatever becomes of it. Real time: the table remembers by the database's own clock. */
@PortalTest
class AccessThenModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AccessThen access;

    @Autowired
    private PastGrants past;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Actor ines;
    private Actor rosa;
    private MemberId member;
    private Actor dana;

    @BeforeEach
    void inesIsOfficer() {
        Household household = new Household(portal);
        ines = new Workforce(portal).signedIn(Hat.PRIVACY_OFFICER);
        portal.getBean(Officers.class).begin(ines, "Complaint 2026-114 of a member");
        rosa = household.signedIn(household.person("Rosa"));
        member = household.member(rosa.person());
        dana = household.signedIn(household.person("Dana"));
    }

    @Test
    void everyMomentIsAnsweredAsItWas() {
        Instant before = moment();
        GrantTerms wide = new GrantTerms(
                PermissionTemplate.HELPS_WITH_REFILLS.permissions(),
                Visibility.CAREFUL.opening(Set.of(SensitiveClass.BEHAVIORAL_HEALTH)));
        GrantId grant = new Household(portal).grant(member, dana.person(), wide);
        Instant given = moment();
        GrantTerms narrow = new GrantTerms(wide.permissions().with(Area.REFILLS, Level.NONE), Visibility.CAREFUL);
        grants.change(
                rosa, grant, narrow, lists.givenBy(rosa, grant).orElseThrow().version());
        Instant narrowed = moment();
        grants.pause(rosa, grant, null);
        Instant paused = moment();
        grants.end(rosa, grant);
        Instant ended = moment();

        assertThat(at(before)).isEmpty();
        assertThat(at(given)).singleElement().satisfies(held -> {
            assertThat(held.name()).startsWith("Dana");
            assertThat(held.basis()).isEqualTo(Basis.AUTHORIZATION);
            assertThat(held.levels()).containsEntry(Area.REFILLS, Level.ACT).containsEntry(Area.MEDICINES, Level.VIEW);
            assertThat(held.open()).containsExactly(SensitiveClass.BEHAVIORAL_HEALTH);
            assertThat(held.good()).isTrue();
        });
        assertThat(at(narrowed)).singleElement().satisfies(held -> {
            assertThat(held.levels()).containsEntry(Area.REFILLS, Level.NONE).containsEntry(Area.MEDICINES, Level.VIEW);
            assertThat(held.open()).isEmpty();
            assertThat(held.good()).isTrue();
        });
        assertThat(at(paused)).singleElement().satisfies(held -> {
            assertThat(held.state()).isEqualTo(GrantState.PAUSED);
            assertThat(held.good()).isFalse();
        });
        assertThat(at(ended)).singleElement().satisfies(held -> {
            assertThat(held.state()).isEqualTo(GrantState.ENDED);
            assertThat(held.good()).isFalse();
        });
        assertThat(at(given))
                .as("the same answer later")
                .singleElement()
                .satisfies(held -> assertThat(held.good()).isTrue());
    }

    @Test
    void answerDoesNotDependOnTheZoneOfTheConnection() {
        new Household(portal)
                .grant(member, dana.person(), GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        Instant given = moment();

        for (String zone : List.of("-11:00", "+00:00", "+13:00")) {
            transactions.executeWithoutResult(status -> {
                String usual =
                        jdbc.sql("SELECT @@time_zone").query(String.class).single();
                jdbc.sql("SET time_zone = '" + zone + "'").update();
                try {
                    assertThat(past.of(member, given)).as(zone).hasSize(1);
                    assertThat(past.of(member, given.minusSeconds(3600)))
                            .as(zone)
                            .isEmpty();
                } finally {
                    jdbc.sql("SET time_zone = '" + usual + "'").update();
                }
            });
        }
    }

    @Test
    void accessWhoseTimeWasUpWasNoAccess() {
        new Household(portal)
                .grant(
                        member,
                        dana.person(),
                        GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()),
                        Duration.ofMillis(1));

        assertThat(at(moment())).singleElement().satisfies(held -> {
            assertThat(held.state()).isEqualTo(GrantState.ACTIVE);
            assertThat(held.good()).isFalse();
        });
    }

    @Test
    void emergencyAccessWasOpenOnTopUntilItsEnd() {
        GrantId grant = new Household(portal)
                .grant(member, dana.person(), GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        jdbc.sql("UPDATE grants SET extra_terms = ?, extra_until = UTC_TIMESTAMP(6) + INTERVAL 1 DAY WHERE id = ?")
                .params("CLAIMS VIEW|BEHAVIORAL_HEALTH||", grant.id())
                .update();
        Instant open = moment();
        jdbc.sql("UPDATE grants SET extra_until = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(grant.id())
                .update();
        Instant closed = moment();

        assertThat(at(open)).singleElement().satisfies(held -> {
            assertThat(held.levels()).containsEntry(Area.CLAIMS, Level.VIEW).containsEntry(Area.REFILLS, Level.ACT);
            assertThat(held.open()).containsExactly(SensitiveClass.BEHAVIORAL_HEALTH);
            assertThat(held.extraUntil()).isNotNull();
        });
        assertThat(at(closed)).singleElement().satisfies(held -> {
            assertThat(held.levels()).containsEntry(Area.CLAIMS, Level.NONE);
            assertThat(held.open()).isEmpty();
            assertThat(held.extraUntil()).isNull();
        });
    }

    @Test
    void samStoodInForDana_hadNoMoreThanDanaHadAtThatMoment() {
        Household household = new Household(portal);
        GrantTerms wide = new GrantTerms(
                PermissionTemplate.HELPS_WITH_REFILLS.permissions(),
                Visibility.CAREFUL.opening(Set.of(SensitiveClass.BEHAVIORAL_HEALTH)));
        GrantId danas = household.grant(member, dana.person(), wide);
        GrantId sams = household.grant(member, household.person("Sam"), wide);
        change(sams, "stands_in_for = '" + danas.id() + "'");
        Instant notAllowed = moment();
        change(danas, "may_stand_in = TRUE");
        Instant allowed = moment();
        change(danas, "refills = 'NONE', shown_classes = ''");
        Instant narrowed = moment();
        change(danas, "state = 'PAUSED'");
        Instant paused = moment();
        change(danas, "state = 'ACTIVE', ends_at = UTC_TIMESTAMP(6)");
        Instant over = moment();

        assertThat(of("Sam", notAllowed).good()).isFalse();
        assertThat(of("Sam", allowed).good()).isTrue();
        assertThat(of("Sam", allowed).levels()).containsEntry(Area.REFILLS, Level.ACT);
        assertThat(of("Sam", allowed).open()).containsExactly(SensitiveClass.BEHAVIORAL_HEALTH);
        assertThat(of("Sam", narrowed).good()).isTrue();
        assertThat(of("Sam", narrowed).levels())
                .containsEntry(Area.REFILLS, Level.NONE)
                .containsEntry(Area.MEDICINES, Level.VIEW);
        assertThat(of("Sam", narrowed).open()).isEmpty();
        assertThat(of("Sam", paused).state()).isEqualTo(GrantState.PAUSED);
        assertThat(of("Sam", paused).good()).isFalse();
        assertThat(of("Sam", over).good()).isFalse();
        assertThat(of("Sam", over).endsAt()).isEqualTo(of("Dana", over).endsAt());
    }

    private HeldThen of(String name, Instant moment) {
        return at(moment).stream()
                .filter(held -> held.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void change(GrantId grant, String columns) {
        jdbc.sql("UPDATE grants SET " + columns + " WHERE id = ?")
                .param(grant.id())
                .update();
    }

    private List<HeldThen> at(Instant moment) {
        return PrivacyModuleTests.given(access.at(ines, member, moment));
    }

    // Between two changes, by the clock by which the table remembers.
    private Instant moment() {
        jdbc.sql("DO SLEEP(0.01)").update();
        Instant now = jdbc.sql("SELECT UTC_TIMESTAMP(6)")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
        jdbc.sql("DO SLEEP(0.01)").update();
        return now;
    }
}
