package org.carestead.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** The link in the message, opened by a mail scanner, by Rosa, and by somebody with a made-up one; all signed out. */
@PortalTest
class VetoPageModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageSource texts;

    private TestEmergency test;
    private EmergencyId id;
    private String page;

    @BeforeEach
    void danaHasAsked() {
        test = new TestEmergency(portal);
        id = test.asked();
        page = "/emergency/" + test.veto(id);
    }

    @Test
    void scannerOpensTheLinkAgainAndAgain_nothingChanges() {
        int links = test.vetoes(id);
        PlainBrowser scanner = new PlainBrowser(port);

        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(page).status()).isEqualTo(200);
            scanner.ask("HEAD", page);
        }

        assertThat(test.state(id)).isEqualTo("ASKED");
        assertThat(test.vetoes(id)).isEqualTo(links);
    }

    @Test
    void rosaPressesTheButton_signedOutAndOnce() {
        PlainBrowser rosa = new PlainBrowser(port);
        Page asked = rosa.get(page);
        assertThat(asked.body()).contains("Dana").doesNotContain("Rosa", "Alvarez", "hospital");

        assertThat(rosa.post(page).body()).contains(text("emergency.door.refused.title"));

        assertThat(test.state(id)).isEqualTo("REFUSED");
        assertThat(rosa.post(page).body()).contains(text("emergency.door.closed.title"));
        assertThat(rosa.get(page).body())
                .contains(text("emergency.door.closed.title"))
                .doesNotContain("Dana");
    }

    @Test
    void madeUpLinkIsAnsweredLikeAUsedOne() {
        PlainBrowser mallory = new PlainBrowser(port);

        Page madeUp = mallory.get("/emergency/" + "A".repeat(43));

        assertThat(madeUp.body()).contains(text("emergency.door.closed.title"));
        assertThat(mallory.post("/emergency/" + "A".repeat(43)).body()).contains(text("emergency.door.closed.title"));
        assertThat(test.state(id)).isEqualTo("ASKED");
    }

    @Test
    void formOfAnotherSiteIsRefused() {
        PlainBrowser mallory = new PlainBrowser(port);
        mallory.get(page);

        assertThat(mallory.ask("POST", page).status()).isEqualTo(403);
        assertThat(test.state(id)).isEqualTo("ASKED");
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
