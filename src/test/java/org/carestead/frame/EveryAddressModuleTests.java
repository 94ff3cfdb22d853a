package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A stranger tries every address that there is, and some that are not, with every verb. */
@PortalTest
class EveryAddressModuleTests {

    private static final List<String> VERBS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressThatIsAnsweredIsOnThisList() {
        assertThat(addresses())
                .containsExactlyInAnyOrder(
                        "/ask-to-help",
                        "/ask-to-help/code",
                        "/ask-to-help/code/again",
                        "/ask-to-help/sent",
                        "/ask-to-help/whom",
                        "/create-account",
                        "/create-account/account",
                        "/create-account/code",
                        "/create-account/code/again",
                        "/create-account/email",
                        "/create-account/email/code",
                        "/emergency/{token}",
                        "/error",
                        "/invitation",
                        "/invitation/{token}",
                        "/invitation/{token}/account",
                        "/invitation/{token}/account/address",
                        "/invitation/{token}/account/code",
                        "/invitation/{token}/account/code/again",
                        "/invitation/{token}/account/finish",
                        "/invitation/{token}/sign-out",
                        "/language",
                        "/local/messages",
                        "/prove",
                        "/sign-in",
                        "/sign-out",
                        "/state",
                        "/stay");
    }

    @Test
    void strangersGetNoSessionAndEveryAnswerHasItsHeaders() {
        for (String address : asked()) {
            PlainBrowser stranger = new PlainBrowser(port);
            for (String verb : VERBS) {
                assertThat(stranger.ask(verb, address))
                        .as(verb + " " + address)
                        .satisfies(EveryAddressModuleTests::isCareful);
                assertThat(stranger.cookies()).doesNotContainKeys("__Host-screen", "JSESSIONID");
            }
        }
    }

    @Test
    void formWithoutTokenIsRefusedAtEveryAddress() {
        for (String address : asked()) {
            if (address.contains("v-r=")) {
                // Vaadin's own requests show the key of their screen instead.
                continue;
            }
            PlainBrowser stranger = new PlainBrowser(port);
            stranger.get("/sign-in");
            for (String verb : List.of("POST", "PUT", "PATCH", "DELETE")) {
                assertThat(stranger.ask(verb, address).status())
                        .as(verb + " " + address)
                        .isIn(400, 403);
                assertThat(stranger.ask(verb, address, "X-XSRF-TOKEN", "made up")
                                .status())
                        .as(verb + " " + address)
                        .isIn(400, 403);
            }
        }
    }

    @Test
    void failedFormGetsNoSession() {
        for (String address : asked()) {
            PlainBrowser stranger = new PlainBrowser(port);
            stranger.get("/sign-in");
            Page answer = stranger.post(address, "nonsense", "\u0000");
            assertThat(answer).as(address).satisfies(EveryAddressModuleTests::isCareful);
            assertThat(stranger.cookies()).doesNotContainKeys("__Host-screen", "JSESSIONID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "OPTIONS"})
    void verbThatWeDoNotUseSaysNothing(String verb) {
        PlainBrowser stranger = new PlainBrowser(port);

        Page answer = stranger.ask(verb, "/sign-in", "X-Secret", "canary");

        assertThat(answer.body()).doesNotContain("canary", "name=\"password\"");
        assertThat(answer.status()).isNotEqualTo(verb.equals("OPTIONS") ? 500 : 200);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureSaysNothingOfWhatFailed(String address, String accept) {
        PlainBrowser stranger = new PlainBrowser(port);
        stranger.get("/sign-in");

        for (Page answer :
                List.of(stranger.get(address, "Accept", accept), stranger.ask("POST", address, "Accept", accept))) {
            assertThat(answer.body())
                    .doesNotContain("canary", "Exception", "org.", "\tat ", "trace", "Tomcat", "\"message\"");
        }
    }

    private static Stream<Arguments> failures() {
        return Stream.of(
                        "/invitation/canary/x",
                        "/create-account/canary",
                        "/scripts/canary.js",
                        "/sign-in/canary",
                        "/icons/canary")
                .flatMap(address ->
                        Stream.of("text/html", "application/json", "*/*").map(accept -> Arguments.of(address, accept)));
    }

    private Set<String> addresses() {
        Set<String> all = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            mapping.getPatternValues().forEach(pattern -> all.add(pattern.replaceAll("\\{token:.*}", "{token}")));
        }
        return all;
    }

    private Set<String> asked() {
        Set<String> all = new TreeSet<>(Set.of(
                "/",
                "/nowhere",
                "/medicines",
                "/people/x/medicines",
                "/helpers/x/change",
                "/people/x/stand-in",
                "/helpers/emergency",
                "/helpers/emergency/new/x",
                "/helpers/emergency/x/change",
                "/helpers/x/sees/medicines",
                "/helpers/invite/x",
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/styles.css",
                "/house.css",
                "/scripts/nothing.js",
                "/favicon.ico",
                "/VAADIN/build/nothing",
                "/VAADIN/static/nothing",
                "/VAADIN/dynamic/nothing",
                "/VAADIN/push",
                "/aura/aura.css",
                "/aura/nothing",
                "/themes/x",
                "/webjars/x",
                "/sw.js",
                "/manifest.webmanifest",
                "/offline.html",
                "/web-component/x.js",
                "/connect/x/y",
                "/login",
                "/logout",
                "/?v-r=init",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat",
                "/?v-r=push",
                "/?v-r=upload",
                "/?v-r=webcomponent-resync",
                "/?v-r=other"));
        addresses().forEach(address -> all.add(address.replace("{token}", "x")));
        // The tray is no part of what is shipped and has a chain of its own.
        all.remove("/local/messages");
        return all;
    }

    private static void isCareful(Page answer) {
        Map<String, List<String>> headers = answer.headers();
        assertThat(headers)
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("referrer-policy", List.of("same-origin"))
                .containsKey("permissions-policy")
                .containsKey("cache-control")
                .doesNotContainKey("server")
                .doesNotContainKey("x-powered-by");
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(answer.setCookies())
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure", "HttpOnly"));
    }
}
