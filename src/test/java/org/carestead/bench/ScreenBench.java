package org.carestead.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.NewSignIn;
import org.carestead.signin.ProofMethod;
import org.carestead.signin.SignIns;
import org.springframework.context.ApplicationContext;

/** What a screen weighs on the wire, however long what it shows is, and how soon it closes when its access ends. */
final class ScreenBench {

    private static final int CLOSINGS = 100;

    private final SignIns signIns;
    private final Acting acting;
    private final Grants grants;
    private final Household household;
    private final String address;

    ScreenBench(ApplicationContext portal, int port) {
        this.signIns = portal.getBean(SignIns.class);
        this.acting = portal.getBean(Acting.class);
        this.grants = portal.getBean(Grants.class);
        this.household = new Household(portal);
        this.address = "http://localhost:" + port;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getenv().getOrDefault("CARESTEAD_BROWSER", "/usr/bin/chromium")))
                                .setArgs(List.of(
                                        "--no-sandbox", "--disable-quic", "--disable-background-networking")))) {
            figures.addAll(bytes(browser));
            figures.add(closing(browser));
            figures.add(feed(browser));
        }
        return figures;
    }

    private List<Figure> bytes(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            Wire door = new Wire(context, page);
            page.navigate(address + "/sign-in");
            page.waitForLoadState();
            Figure signIn = Figure.limit("sign-in page, cold (kB)", door.kilobytes(), 60);
            Figure requests = Figure.limit("sign-in page, requests", door.requests(), 8);
            PersonId rosa = household.person("Rosa");
            household.member(rosa);
            signIn(context, rosa);
            door.reset();
            page.navigate(address + "/" + Routes.MEDICINES);
            page.locator("h1").waitFor();
            page.waitForTimeout(1_000);
            Figure first = Figure.limit("first signed-in view, cold (kB)", door.kilobytes(), 475);
            door.reset();
            page.reload();
            page.locator("h1").waitFor();
            page.waitForTimeout(1_000);
            return List.of(signIn, requests, first, Figure.limit("warm reload (kB)", door.kilobytes(), 28));
        }
    }

    private Figure closing(Browser browser) {
        PersonId rosa = household.person("Rosa");
        PersonId dana = household.person("Dana");
        MemberId member = household.member(rosa);
        NewSignIn owner = signIns.start(rosa, ProofMethod.PASSWORD, "bench");
        double[] millis = new double[CLOSINGS];
        try (BrowserContext context = browser.newContext()) {
            signIn(context, dana);
            Page page = context.newPage();
            for (int i = 0; i < CLOSINGS; i++) {
                GrantId grant = household.grant(
                        member, dana, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
                page.navigate(address + "/people/" + member.id() + "/medicines");
                page.locator(".banner").waitFor();
                page.evaluate("() => { window.closedAt = new Promise(done => new MutationObserver((m, o) => {"
                        + " if (!document.querySelector('.banner')) { o.disconnect(); done(Date.now()); } })"
                        + ".observe(document.body, {childList: true, subtree: true})); }");
                grants.end(owner.signIn().actor(), grant);
                long ended = java.time.Clock.systemUTC().millis();
                millis[i] = ((Number) page.evaluate("() => window.closedAt")).doubleValue() - ended;
            }
        }
        Arrays.sort(millis);
        return Figure.limit(
                "end acknowledged → caregiver's screen closed, 99th percentile of " + CLOSINGS + " (s)",
                millis[CLOSINGS - 2] / 1_000,
                1);
    }

    private Figure feed(Browser browser) {
        double few = feedOf(browser, 10);
        double many = feedOf(browser, 13_000);
        return Figure.ratio("the feed, warm, with 13 000 entries / with 10, bytes", many / few, 1.2);
    }

    // Refusals are never drawn together, so that each is a line of its own, as long as there are two by turns.
    private double feedOf(Browser browser, int entries) {
        PersonId rosa = household.person("Rosa");
        MemberId member = household.member(rosa);
        List<Actor> helpers = List.of(helper(member, "Dana"), helper(member, "Sam"));
        for (int i = 0; i < entries; i++) {
            acting.on(helpers.get(i % 2), member, Need.view(Area.CLAIMS), authority -> 1);
        }
        try (BrowserContext context = browser.newContext()) {
            signIn(context, rosa);
            Page page = context.newPage();
            page.navigate(address + "/" + Routes.WHAT_WAS_DONE);
            page.locator(".feed > .item").first().waitFor();
            Wire wire = new Wire(context, page);
            page.reload();
            page.locator(".feed > .item").first().waitFor();
            page.waitForTimeout(1_000);
            return wire.kilobytes();
        }
    }

    private Actor helper(MemberId member, String name) {
        PersonId person = household.person(name);
        household.grant(member, person, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        return household.signedIn(person);
    }

    private void signIn(BrowserContext context, PersonId person) {
        context.addCookies(List.of(new Cookie(
                        DoorCookies.SIGN_IN,
                        signIns.start(person, ProofMethod.PASSWORD, "bench").token())
                .setUrl(address.replace("http:", "https:"))
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX)));
    }
}
