package org.carestead.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.Basis;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.Workforce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever was shown something of Rosa is in the accounting, by day; whoever was refused is not. */
@PortalTest
class DisclosuresModuleTests {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final String HOSTILE = "=HYPERLINK(1)";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private DisclosureFiles files;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Household household;
    private PersonId rosasPerson;
    private Actor rosa;
    private MemberId member;
    private Actor dana;

    @BeforeEach
    void danaLooks() {
        household = new Household(portal);
        rosasPerson = household.person("Rosa");
        rosa = household.signedIn(rosasPerson);
        member = household.member(rosasPerson);
        dana = household.signedIn(household.person(HOSTILE));
        household.grant(
                member,
                dana.person(),
                GrantTerms.of(PermissionTemplate.SEES_EVERYTHING.permissions()),
                Duration.ofDays(365 * 8));
        look(Area.MEDICINES);
        look(Area.CLAIMS);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void dayAndPersonAndAreasAndRightAreTold() {
        acting.on(household.signedIn(household.person("Sam")), member, Need.view(Area.MEDICINES), authority -> 1);

        assertThat(own().disclosures()).singleElement().satisfies(shown -> {
            assertThat(shown.to()).startsWith(HOSTILE);
            assertThat(shown.what()).isEqualTo(Set.of(Area.MEDICINES, Area.CLAIMS));
            assertThat(shown.times()).isEqualTo(2);
            assertThat(shown.basis()).isEqualTo(Basis.AUTHORIZATION);
        });
    }

    @Test
    void eachDayIsALineAndTheNewestIsFirst() {
        clock.advance(Duration.ofDays(3));
        look(Area.REFILLS);

        List<Disclosure> all = own().disclosures();

        assertThat(all).hasSize(2);
        assertThat(all.getFirst().day()).isEqualTo(all.getLast().day().plusDays(3));
    }

    @Test
    void whatIsOlderThanSixYearsIsLeftOut() {
        clock.advance(Duration.ofDays(6 * 365 + 3));

        assertThat(own().disclosures()).isEmpty();
    }

    @Test
    void nameIsNoFormulaInTheTable() throws IOException {
        String table = new String(written(DisclosureFormat.CSV), StandardCharsets.UTF_8);

        assertThat(table)
                .contains("\"'" + HOSTILE)
                .doesNotContain("\"" + HOSTILE)
                .startsWith("\uFEFF\"Date\"");
    }

    @Test
    void paperIsAPaper() throws IOException {
        byte[] paper = written(DisclosureFormat.PDF);

        assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7")
                .contains("/StructTreeRoot");
    }

    private byte[] written(DisclosureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(disclosures.save(rosa, null, format, ZONE).orElseThrow(), format, Formats.of(Locale.ENGLISH), out);
        assertThat(entries(member.id(), "DisclosuresSaved", format.name())).isEqualTo(1);
        return out.toByteArray();
    }

    @Test
    void nothingIsTakenAlongWithoutFreshProof() {
        clock.advance(Duration.ofMinutes(6));

        assertThat(disclosures.save(rosa, null, DisclosureFormat.CSV, ZONE)).isEmpty();
        assertThat(entries(rosasPerson.id(), "DisclosuresRefused", "")).isEqualTo(1);
    }

    @Test
    void otherMembersAreForOfficersWithAReasonOnly() {
        Actor ines = new Workforce(portal).signedIn(Hat.PRIVACY_OFFICER);
        for (Actor somebody : List.of(dana, new Workforce(portal).signedIn(Hat.ADMINISTRATOR), ines)) {
            assertThat(disclosures.save(somebody, member, DisclosureFormat.CSV, ZONE))
                    .isEmpty();
        }

        portal.getBean(Officers.class).begin(ines, "Request of the member in writing");

        assertThat(disclosures.save(ines, member, DisclosureFormat.CSV, ZONE)).isPresent();
        assertThat(disclosures.own(dana, ZONE)).isEmpty();
    }

    private Accounting own() {
        return disclosures.own(rosa, ZONE).orElseThrow();
    }

    private void look(Area area) {
        acting.on(dana, member, Need.view(area), authority -> 1);
    }

    private int entries(UUID owner, String kind, String details) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = ? AND details = ?")
                .params(owner, kind, details)
                .query(Integer.class)
                .single();
    }
}
