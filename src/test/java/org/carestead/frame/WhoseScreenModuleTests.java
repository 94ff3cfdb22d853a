package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicReference;
import org.carestead.OpenScreens;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.NewSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Rosa's request sets something going on Dana's open screen: whose data is read there? */
@PortalTest
class WhoseScreenModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OpenScreens screens;

    @Autowired
    private CurrentActor actors;

    private NewSignIn dana;
    private PlainScreen danas;

    @BeforeEach
    void danaHasHerScreenOpenAndRosaAsks() {
        Household household = new Household(portal);
        PersonId person = household.person("Rosa");
        MemberId rosa = household.member(person);
        new TestMedicines(portal).take(rosa, "Simvastatin");
        PersonId helper = household.person("Dana");
        new TestMedicines(portal).take(household.member(helper), "Loratadine");
        household.grant(rosa, helper, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        dana = household.signIn(helper);
        danas = PlainScreen.open(PlainBrowser.of(port, dana), Routes.PEOPLE_I_HELP);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new SignInAuthentication(household.signIn(person).signIn()));
    }

    @AfterEach
    void nobodyAsksAnyMore() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoActsIsWhoseScreenItIs() {
        UI ui = screens.of(dana.signIn().id());
        AtomicReference<Actor> actor = new AtomicReference<>();

        ui.accessSynchronously(() -> actor.set(actors.get()));

        assertThat(actor).hasValue(dana.signIn().actor());
    }

    @Test
    void whatIsReadIsDanasOwn() {
        UI ui = screens.of(dana.signIn().id());

        ui.accessSynchronously(() -> ui.navigate(Routes.MEDICINES));
        danas.ask();

        assertThat(danas.text()).contains("Loratadine").doesNotContain("Simvastatin");
    }
}
