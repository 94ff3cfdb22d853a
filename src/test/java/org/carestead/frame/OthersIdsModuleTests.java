package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mallory, a member who helps somebody else, puts identifiers of Rosa's into addresses. */
@PortalTest
class OthersIdsModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcClient jdbc;

    private MemberId rosa;
    private GrantId danasGrant;
    private PersonId dana;
    private PersonId mallory;
    private Household household;

    @BeforeEach
    void households() {
        household = new Household(portal);
        rosa = household.member(household.person("Rosa"));
        new TestMedicines(portal).take(rosa, "Simvastatin");
        dana = household.person("Dana");
        GrantTerms helps = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
        danasGrant = household.grant(rosa, dana, helps);
        mallory = household.person("Mallory");
        household.grant(household.member(mallory), household.person("Maeve"), helps);
        household.grant(household.member(household.person("Sam")), mallory, helps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Routes.MEDICINES,
                Routes.ORDERS,
                Routes.CLAIMS,
                Routes.PRIOR_AUTHORIZATIONS,
                Routes.DELIVERY,
                Routes.MESSAGES,
                Routes.MESSAGES + "/new"
            })
    void memberWhomOneDoesNotHelpIsLikeOneWhoIsNotThere(String screen) {
        String there = told(mallory, Routes.helping(rosa.id(), screen));
        String notThere = told(mallory, Routes.helping(UUID.randomUUID(), screen));

        assertThat(there).doesNotContain("Rosa", "Alvarez", "Simvastatin").isEqualTo(notThere);
        assertThat(refusals(rosa.id(), mallory)).isEqualTo(1);
        assertThat(refusals(mallory.id(), mallory)).isEqualTo(1);
    }

    @Test
    void grantOfOthersIsLikeOneThatIsNotThere() {
        String notThere = told(mallory, change(GrantId.next()));

        assertThat(told(mallory, change(danasGrant)))
                .contains(texts.getMessage("access.change.not-there.title", null, Locale.ENGLISH))
                .doesNotContain("Rosa", "Dana")
                .isEqualTo(notThere);
        assertThat(told(dana, change(danasGrant))).doesNotContain("Rosa", "Simvastatin");
    }

    @Test
    void nobodySeesWhatTheCaregiverOfAnotherGets() {
        String notThere = told(mallory, Routes.seenBy(UUID.randomUUID(), Routes.MEDICINES));

        assertThat(told(mallory, Routes.seenBy(danasGrant.id(), Routes.MEDICINES)))
                .contains(texts.getMessage("pharmacy.closed.not-seen.title", null, Locale.ENGLISH))
                .doesNotContain("Rosa", "Dana", "Simvastatin")
                .isEqualTo(notThere);
        assertThat(told(dana, Routes.seenBy(danasGrant.id(), Routes.MEDICINES))).doesNotContain("Rosa", "Simvastatin");
        assertThat(refusals(rosa.id(), mallory)).isEqualTo(1);
        assertThat(refusals(mallory.id(), mallory)).isEqualTo(1);
    }

    @Test
    void nobodysAddressIsNotThere() {
        for (String nobody : List.of("x", "%27%20OR%201%3D1", "0")) {
            assertThat(told(mallory, "people/" + nobody + "/medicines")).doesNotContain("Rosa", "Sam", "Exception");
            assertThat(told(mallory, "helpers/" + nobody + "/change")).doesNotContain("Rosa", "Exception");
            assertThat(told(mallory, "helpers/" + nobody + "/sees/medicines")).doesNotContain("Rosa", "Exception");
            assertThat(told(mallory, "helpers/invite/" + nobody)).doesNotContain("Rosa", "Exception");
        }
    }

    private static String change(GrantId grant) {
        return "helpers/" + grant.id() + "/change";
    }

    /** What a screen is told on the way to an address, without what is new every time. */
    private String told(PersonId who, String path) {
        PlainScreen screen = PlainScreen.open(PlainBrowser.of(port, household.signIn(who)), Routes.PEOPLE_I_HELP);
        return screen.go(path)
                .body()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("ROOT-\\d+", "root");
    }

    private int refusals(UUID owner, PersonId by) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND kind ="
                        + " 'ActingRefused'")
                .params(owner, by.id())
                .query(Integer.class)
                .single();
    }
}
