package org.carestead.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.casework.Cases;
import org.carestead.casework.OpeningOutcome.Opened;
import org.carestead.emergency.EmergencyOutcome.Refused;
import org.carestead.grant.GrantTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa says "This wasn't OK" to Dana's request: Dana sees nothing, whether or not there is an access to pause. */
@PortalTest
class DisownedAskersModuleTests {

    private static final Need COSTS = Need.view(Area.CLAIMS);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Cases cases;

    @Autowired
    private EmergencyRequests requests;

    @Autowired
    private EmergencyClock emergencyClock;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    private TestEmergency test;

    @BeforeEach
    void danaHelpsRosa() {
        test = new TestEmergency(portal);
    }

    @Test
    void danasHelpIsOverAndHerRequestWasNotOk_itIsRefusedAndDoesNotOpen() {
        EmergencyId id = test.named();
        danasHelpIsOver();
        test.ask(id);

        Opened opened = disowned();

        assertThat(opened.paused()).isFalse();
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        assertThat(seesCosts()).isFalse();
        assertThat(opened.refused()).isTrue();
        assertThat(test.state(id)).isEqualTo("REFUSED");
        assertThat(test.kinds()).contains("EmergencyDenied").doesNotContain("EmergencyRefused");
        assertThat(requests.ask(test.dana, id, "Again")).isEqualTo(new Refused(EmergencyRefusal.TOO_SOON));
    }

    @Test
    void danaHelpsAndHerRequestWasNotOk_sheIsPausedAndItIsRefused() {
        EmergencyId id = test.asked();

        assertThat(disowned()).satisfies(opened -> {
            assertThat(opened.paused()).isTrue();
            assertThat(opened.refused()).isTrue();
        });

        assertThat(test.state(id)).isEqualTo("REFUSED");
    }

    @Test
    void itIsOpenAndWasNotOk_danaSeesNothingAndCannotAskAgain() {
        EmergencyId id = test.named();
        danasHelpIsOver();
        test.ask(id);
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        assertThat(seesCosts()).isTrue();

        assertThat(disowned().paused()).isTrue();

        assertThat(seesCosts()).isFalse();
        assertThat(requests.ask(test.dana, id, "Again")).isInstanceOf(Refused.class);
    }

    private void danasHelpIsOver() {
        test.timeOfDanasHelpIsUp();
        new GrantTime(portal).comes(test.helps);
    }

    private Opened disowned() {
        UUID entry = jdbc.sql("SELECT id FROM trail_entry WHERE owner_id = ? AND kind = 'EmergencyAsked'")
                .param(test.member.id())
                .query(UUID.class)
                .single();
        return (Opened) cases.open(test.rosa, entry);
    }

    private boolean seesCosts() {
        return acting.on(test.dana, test.member, COSTS, authority -> 1) instanceof Decision.Allowed<Integer>;
    }
}
