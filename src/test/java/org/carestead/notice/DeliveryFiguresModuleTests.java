package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.PortalTest;
import org.carestead.courier.Channel;
import org.carestead.courier.DeliveryHealth.Figure;
import org.carestead.grant.Household;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.staff.StaffDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of deliveries: for administrators alone, and of nobody in particular. */
@PortalTest
class DeliveryFiguresModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DeliveryFigures figures;

    @Autowired
    private JdbcClient jdbc;

    private PersonId person;
    private Actor actor;

    @BeforeEach
    void somebody() {
        Household household = new Household(portal);
        person = household.person("Ada");
        actor = household.signedIn(person);
    }

    @Test
    void whoWearsNoHatIsRefusedAndItIsRecorded() {
        assertThat(figures.now(actor)).isInstanceOf(StaffDecision.Refused.class);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE actor_id = ? AND kind = 'StaffRefused'")
                        .param(person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVACY_OFFICER", "PHARMACIST", "MEMBER_SERVICES"})
    void otherHatsDoNotOpenIt(String hat) {
        wear(hat);

        assertThat(figures.now(actor)).isInstanceOf(StaffDecision.Refused.class);
    }

    @Test
    void administratorSeesHowManyStandWhere() {
        wear("ADMINISTRATOR");
        jdbc.sql("""
            INSERT INTO message (id, channel, state, handed_at, lapses_at)
            VALUES (UUID(), 'LETTER', 'UNDER_WAY', '2020-01-01', '2099-01-01')\
            """).update();

        assertThat(figures.now(actor).allowed().orElseThrow())
                .filteredOn(figure -> figure.channel() == Channel.LETTER)
                .extracting(Figure::count)
                .isNotEmpty();
    }

    private void wear(String hat) {
        jdbc.sql("INSERT INTO staff_hat (person_id, hat, given_at, given_by) VALUES (?, ?, UTC_TIMESTAMP(6), NULL)")
                .params(person.id(), hat)
                .update();
    }
}
