package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * A test in a real browser against the running product. Each test has a fresh browser context in Thai, light and wide;
 * a script error or a breach of the content security policy fails it.
 */
public abstract class BrowserTest {

    /** In milliseconds; generous, because it is only waited for when something is wrong or the machine is busy. */
    private static final double LONGEST_WAIT = 30_000;
    private static final Map<String, Object> WCAG_2_2_AA = Map.of("type", "tag",
            "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"));
    /** The rules whose outcome a theme can change. */
    private static final Map<String, Object> COLOURS = Map.of("type", "rule",
            "values", List.of("color-contrast", "link-in-text-block"));

    /** Whether every page that is looked at is kept as a picture in each appearance, for people to look at; asked by a property. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    private static final String WELCOME = "/welcome";
    private static final String AXE = axe();

    /** The page of the present test. */
    protected Page page;

    private final List<String> scriptErrors = new ArrayList<>();
    private BrowserContext context;
    private String testName;

    /** @return the product under test; the shared demo unless a test says otherwise */
    protected RunningProduct product() {
        return RunningProduct.demo();
    }

    @BeforeEach
    void openBrowser(TestInfo test) {
        testName = test.getTestClass().map(Class::getSimpleName).orElse("") + "-"
                + test.getTestMethod().map(method -> method.getName()).orElse("");
        product();
        context = Chromium.shared().newContext();
        page = context.newPage();
        page.setDefaultTimeout(LONGEST_WAIT);
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
        appear(Appearance.THAI_LIGHT_WIDE);
    }

    @AfterEach
    void closeBrowser() {
        picture("screenshots/last/" + testName);
        context.close();
        assertThat(scriptErrors).as("script errors of the pages").isEmpty();
    }

    /**
     * Opens a page.
     *
     * @param path from the root, with its query
     * @return the answer
     */
    protected Response open(String path) {
        return page.navigate(product().at(path).toString());
    }

    /**
     * Signs in to the demo.
     *
     * @param user {@code admin}, {@code monitor}, {@code owner} or {@code executive}
     */
    protected void signIn(String user) {
        signIn(user, RunningProduct.DEMO_PASSWORD);
    }

    /**
     * Signs in by the form, in a fresh context or after signing out.
     *
     * @param user the sign-in name
     * @param password the password
     */
    protected void signIn(String user, String password) {
        if (page.locator("input[type=password]").count() == 0) {
            open("/");
        }
        Locator secret = page.locator("input[type=password]");
        page.locator("form:has(input[type=password]) input[type=text]").first().fill(user);
        secret.fill(password);
        secret.press("Enter");
        secret.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        if (page.url().endsWith(WELCOME)) {
            putWelcomeAway();
        }
    }

    /** Whoever signs in for the first time is welcomed; the tests are of those who know their way, unless they say otherwise. */
    private void putWelcomeAway() {
        page.locator("[id='away:put']").click();
        page.waitForURL(url -> !url.endsWith(WELCOME));
    }

    /** Forgets the session and every other cookie, then looks again as before. */
    protected void forgetSession() {
        context.clearCookies();
        appear(Appearance.THAI_LIGHT_WIDE);
    }

    /**
     * Sets the reader's language and theme and the window's width for the pages opened from now on.
     *
     * @param appearance how to look at them
     */
    protected void appear(Appearance appearance) {
        String address = product().at("/").toString();
        context.addCookies(List.of(
                new Cookie("sutthang-language", appearance.language()).setUrl(address),
                new Cookie("sutthang-theme", appearance.theme()).setUrl(address)));
        page.setViewportSize(appearance.width(), appearance.height());
    }

    /** @return what asks the browser about the pages opened from now on, in a fresh window of the same reader that has kept no file */
    protected PageProbe probe() {
        BrowserContext fresh = Chromium.shared().newContext(new Browser.NewContextOptions().setStorageState(context.storageState()));
        context.close();
        context = fresh;
        page = fresh.newPage();
        return new PageProbe(fresh, page);
    }

    /**
     * Looks at a page in every appearance: finds no breach of WCAG 2.2 A and AA and nothing that scrolls sideways, and keeps a
     * picture of each where pictures are asked for.
     *
     * @param path from the root, with its query
     * @param name of the pictures
     */
    protected void assertPresentable(String path, String name) {
        assertPresentable(name, () -> assertThat(open(path).status()).as("status of " + path).isLessThan(400));
    }

    /**
     * Looks at a page in a state that no address leads to, in every appearance. The way there is gone once for each
     * language; theme and width change without leaving the page, as they do for a reader. What cannot differ is not asked
     * again: in the dark only the colours are, and those once, since no colour depends on the language; larger text and wider
     * spacing are tried once in each language.
     *
     * @param name of the pictures
     * @param way what leads to the state
     */
    protected void assertPresentable(String name, Runnable way) {
        String language = null;
        for (Appearance appearance : Appearance.values()) {
            appear(appearance);
            if (!appearance.language().equals(language)) {
                language = appearance.language();
                way.run();
            }
            page.evaluate("theme => document.documentElement.setAttribute('data-theme', theme)", appearance.theme());
            if (PICTURES) {
                picture("pictures/" + name + "-" + appearance.fileSuffix());
            }
            assertEveryTagIsKnown(name);
            if (!appearance.isDark()) {
                assertAccessible(name + " " + appearance);
            } else if (appearance.isThai()) {
                assertFollows(COLOURS, name + " " + appearance);
            }
            assertNothingScrollsSideways(name + " " + appearance);
            if (appearance.isReadLarge()) {
                LargeText.assertReadable(page, name + " " + appearance);
            }
        }
        appear(Appearance.THAI_LIGHT_WIDE);
    }

    /** A tag of a library whose namespace is not known is written out as it stands, and does nothing. */
    private void assertEveryTagIsKnown(String what) {
        assertThat(page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName).filter(n => n.includes(':'))"))
                .as("tags that no library knew on " + what).isEqualTo(List.of());
    }

    /**
     * Finds no breach of WCAG 2.2 A and AA on the page as it stands.
     *
     * @param what the page's name, for the failure's message
     */
    protected void assertAccessible(String what) {
        assertFollows(WCAG_2_2_AA, what);
    }

    private void assertFollows(Map<String, Object> rules, String what) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        // What a bar at the head or the foot of the window covers can be scrolled to; it must not count as too small to touch.
        Object violations = page.evaluate("""
                async rules => {
                  const bars = document.querySelectorAll('.top, .contents, .done-bar, .action-bar');
                  bars.forEach(bar => bar.style.position = 'static');
                  const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
                  bars.forEach(bar => bar.style.position = '');
                  return found.violations.map(v => v.id + ': ' + v.help + ' '
                    + v.nodes.slice(0, 3).map(node => node.html).join(' | '));
                }
                """, rules);
        assertThat((List<?>) violations).as("accessibility of " + what).isEmpty();
    }

    /**
     * The page as it stands is no wider than the window.
     *
     * @param what the page's name, for the failure's message
     */
    protected void assertNothingScrollsSideways(String what) {
        Number excess = (Number) page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(excess.intValue()).as("sideways scrolling of " + what).isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the whole page as it stands, below the build's folder. */
    private void picture(String name) {
        Path file = Path.of(System.getProperty("sutthang.target"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /**
     * The number of SQL statements that answering a page took.
     *
     * @param response of {@link #open(String)}
     * @return the number, a batch counted as one
     */
    protected static int statementsOf(Response response) {
        return Integer.parseInt(response.headerValue("x-sql-statements"));
    }

    /** The library's own builder opens a page more for each look and also reports all that is well. */
    private static String axe() {
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
