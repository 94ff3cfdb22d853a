package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One person at one browser. Whatever the page complains about in the console (above all a content security policy that
 * something broke) fails the test when the visitor leaves.
 */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int NARROW = 320;

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, int width, Locale language, ColorScheme scheme) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(width, width > 700 ? 900 : 720)
                        .setHasTouch(width <= 700)
                        .setColorScheme(scheme)
                        .setTimezoneId("America/New_York")
                        .setLocale(language.toLanguageTag()));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor at(int port, int width) {
        return new Visitor("http://localhost:" + port, width, Locale.US, ColorScheme.LIGHT);
    }

    static Visitor at(int port, int width, Locale language, ColorScheme scheme) {
        return new Visitor("http://localhost:" + port, width, language, scheme);
    }

    Page page() {
        return page;
    }

    Visitor goTo(String path) {
        page.navigate(path);
        return this;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    Locator sees(String text) {
        Locator found = page.getByText(text).first();
        found.waitFor();
        return found;
    }

    Locator heading(String text) {
        Locator found = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
        found.waitFor();
        return found;
    }

    void doesNotSee(String text) {
        assertThat(page.content()).doesNotContain(text);
    }

    /** Keeps a picture of the screen and holds it against the WCAG 2.2 AA rules. */
    void check(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        List<Rule> violations =
                new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of " + name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits its width")
                .isTrue();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
