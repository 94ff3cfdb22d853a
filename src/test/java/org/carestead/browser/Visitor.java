package org.carestead.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One person at one browser. Whatever the page complains about in the console (above all a content security policy that
 * something broke) fails the test when the visitor leaves.
 */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String SCROLLS = """
            dialog => [...dialog.shadowRoot.querySelector('vaadin-dialog-overlay').shadowRoot.querySelectorAll('[part]')]
                .filter(part => ['auto', 'scroll'].includes(getComputedStyle(part).overflowY))
                .map(part => part.part.value)
            """;
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final Words words;
    private final ColorScheme scheme;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, int width, Locale language, ColorScheme scheme) {
        words = Words.in(language);
        this.scheme = scheme;
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

    static Visitor at(int port, int width, Locale language, ColorScheme scheme) {
        return new Visitor("http://localhost:" + port, width, language, scheme);
    }

    Page page() {
        return page;
    }

    /** The words of the screens in the visitor's language. */
    String words(String key, Object... details) {
        return words.of(key, details);
    }

    Visitor goTo(String path) {
        page.navigate(path);
        return this;
    }

    /** Waits until the page of this address is left. */
    void leaves(String path) {
        page.waitForURL(url -> !url.contains(path));
    }

    void press(String button) {
        button(button).click();
    }

    /** Presses the mouse on the button, and lets go only once the portal has answered that the field was left. */
    void pressSlowly(String button) {
        button(button).hover();
        page.waitForResponse(
                response -> response.url().contains("v-r=uidl"),
                () -> page.mouse().down());
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.mouse().up();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** Fills in the field of a form at the door. */
    void fill(String id, String text) {
        page.locator("#" + id).fill(text);
    }

    /** Sends the form of a page at the door by its main button. */
    void send() {
        page.locator("form .btn.main").first().click();
    }

    void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** Types a day into its field. */
    void pick(String label, LocalDate day) {
        Locator field = page.getByLabel(label);
        field.fill(day.format(
                DateTimeFormatter.ofPattern(words.language().getLanguage().equals("es") ? "d/M/yyyy" : "M/d/yyyy")));
        field.press("Enter");
        // On a phone the calendar covers the screen until a day is chosen in it.
        Locator calendar =
                page.locator("vaadin-date-picker-overlay-content").filter(new Locator.FilterOptions().setVisible(true));
        if (calendar.isVisible()) {
            calendar.locator("[part~='selected']").first().click();
            calendar.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    void choose(String group, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** The dialog that is open, there with its title and no wider than the window; on a phone one page, not a window in it. */
    Locator dialog(String title) {
        Locator found = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
        found.getByRole(AriaRole.HEADING).first().waitFor();
        // A calendar that is closed has buttons too.
        found.locator("vaadin-button").all().stream().filter(Locator::isVisible).forEach(this::isWholeInTheWindow);
        if (requireNonNull(page.viewportSize()).width <= 700) {
            assertThat(found.evaluate(SCROLLS)).as("what scrolls by itself").isEqualTo(List.of("overlay"));
        }
        return found;
    }

    private void isWholeInTheWindow(Locator button) {
        BoundingBox box = requireNonNull(button.boundingBox());
        assertThat(box.x).as("left of " + button.textContent()).isGreaterThanOrEqualTo(0);
        assertThat(box.x + box.width)
                .as("right of " + button.textContent())
                .isLessThanOrEqualTo(requireNonNull(page.viewportSize()).width);
    }

    Locator sees(String text) {
        Locator found = page.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
        found.waitFor();
        return found;
    }

    Locator heading(String text) {
        Locator found = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
        found.waitFor();
        return found;
    }

    /** Of two things on the screen the first one stands above the other. */
    void seesAbove(Locator first, Locator other) {
        BoundingBox upper = requireNonNull(first.boundingBox());
        assertThat(upper.y + upper.height)
                .as(first.textContent() + " stands above " + other.textContent())
                .isLessThanOrEqualTo(requireNonNull(other.boundingBox()).y);
    }

    void doesNotSee(String text) {
        assertThat(page.content()).doesNotContain(text);
    }

    /** Waits until something that was there is gone by itself. */
    void losesSightOf(String text) {
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Said to whoever listens, and to nobody's eyes. */
    void hears(String text) {
        page.locator("[role=status] > .visually-hidden", new Page.LocatorOptions().setHasText(text))
                .waitFor();
        assertThat(page.getByText(text).count()).as("told once").isEqualTo(1);
    }

    /** The answer to what was done has the focus, so that it is read out. */
    void isTold(String text) {
        sees(text);
        page.waitForCondition(
                () -> (Boolean) page.evaluate("text => document.activeElement.textContent.includes(text)", text));
    }

    /**
     * Keeps a picture of the screen and holds it against the WCAG 2.2 AA rules. With CARESTEAD_LOOKS set the picture is taken in
     * every width and scheme.
     */
    void check(String name) {
        pictures(name);
        // Without frames of others there is no need for the slower way, which opens another page for each check.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG_22_AA)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("accessibility of " + name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
        assertThat(page.locator("iframe").count()).isZero();
        assertThat(page.locator("h1").allTextContents())
                .as("head line of " + name)
                .singleElement()
                .asString()
                .isNotBlank();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits its width")
                .isTrue();
    }

    private void pictures(String name) {
        ViewportSize size = requireNonNull(page.viewportSize());
        if (System.getenv("CARESTEAD_LOOKS") == null) {
            picture(name, size.width, scheme);
            return;
        }
        for (int width : new int[] {1280, 320}) {
            for (ColorScheme look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, width > 700 ? 900 : 720);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
                picture(name, width, look);
            }
        }
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void picture(String name, int width, ColorScheme look) {
        String looks = "-" + width + "-" + words.language().getLanguage() + "-"
                + look.name().toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + looks + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
