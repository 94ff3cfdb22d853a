package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.grant.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the signed-in get from the house besides the screen itself: careful headers and a careful cookie. */
@PortalTest
class HouseAnswersModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private PlainBrowser browser;

    @BeforeEach
    void rosaIsSignedIn() {
        Household household = new Household(portal);
        browser = PlainBrowser.of(port, household.signIn(household.person("Rosa")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/nowhere",
                "/?v-r=init&location=people",
                "/?v-r=other",
                "/house.css",
                "/VAADIN/build/nothing",
                "/VAADIN/dynamic/resource/0/x/y",
                "/actuator/health"
            })
    void everyAnswerIsCareful(String path) {
        Page answer = browser.get(path);

        assertThat(answer.headers())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("referrer-policy", List.of("same-origin"))
                .containsKeys("permissions-policy", "cache-control");
        assertThat(answer.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/env", "/beans", "/heapdump", "/loggers", "/mappings", "/metrics", "/scheduledtasks"})
    void nobodySeesTheInsideOfThePortal(String endpoint) {
        Page answer = browser.get("/actuator" + endpoint);

        assertThat(answer.headers().get("content-type"))
                .singleElement()
                .asString()
                .startsWith("text/html");
        assertThat(browser.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details", "MariaDB");
    }

    @Test
    void cookieOfTheScreenIsForThisHostOnly() {
        Page answer = browser.get("/?v-r=init&location=people");

        assertThat(answer.setCookies())
                .filteredOn(cookie -> cookie.startsWith("__Host-screen="))
                .singleElement()
                .asString()
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void formOfTheHouseWithoutTokenIsRefused() {
        for (String path : List.of("/people", "/medicines", "/", "/VAADIN/build/x")) {
            assertThat(browser.send(path, "").status()).as(path).isEqualTo(403);
        }
    }
}
