package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * A test in a real browser against the running product. Each test has a fresh browser context, light and wide, in Thai, or in
 * each language in turn where it is {@link InBothLanguages}. A script error, a breach of the content security policy or a
 * sentence of the other language on any page that is passed fails it.
 */
public abstract class BrowserTest extends ReadersTest {

    /** In milliseconds; generous, because it is only waited for when something is wrong or the machine is busy. */
    private static final double LONGEST_WAIT = 30_000;
    /** Whether every page that is looked at is kept as a picture in each appearance, for people to look at; asked by a property. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
    }

    /** The page of the present test. */
    protected Page page;

    private final List<String> faults = new ArrayList<>();
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
        context = Chromium.ofThisThread().newContext();
        OneLanguage.watch(context);
        page = context.newPage();
        page.setDefaultTimeout(LONGEST_WAIT);
        page.onPageError(faults::add);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy") || message.text().startsWith(OneLanguage.FOUND)) {
                faults.add(message.page().url() + ": " + message.text());
            }
        });
        appearAsUsual();
    }

    /** What stood on the page when a test failed is kept as a picture, for whoever looks for the reason. */
    @RegisterExtension
    final AfterTestExecutionCallback failed = test -> {
        if (test.getExecutionException().isPresent()) {
            picture("screenshots/failed/" + testName);
        }
    };

    @AfterEach
    void closeBrowser() {
        context.close();
        assertThat(faults).as("faults of the pages").isEmpty();
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
     * Makes the reader a user of the demo who has signed in, by the form or in a test before this one. No page is opened for it:
     * a test begins where it says, and one that is about signing in {@linkplain #signInAnew signs in anew}.
     *
     * @param user {@code admin}, {@code monitor}, {@code owner} or {@code executive}
     */
    protected void signIn(String user) {
        List<String> whose = List.of(product().at("/").toString(), user, language().code());
        boolean cameBack = !SignInForm.isOn(page) && KeptSessions.comeBack(context, whose, product().at("/").toString());
        if (!cameBack) {
            signIn(user, RunningProduct.DEMO_PASSWORD);
            KeptSessions.keep(context, whose);
        } else if (!page.url().equals("about:blank")) {
            // What is on the screen belongs to the one before.
            open("/");
        }
    }

    /**
     * Signs in to the demo by the form, in a session that no other test has.
     *
     * @param user {@code admin}, {@code monitor}, {@code owner} or {@code executive}
     */
    protected void signInAnew(String user) {
        signIn(user, RunningProduct.DEMO_PASSWORD);
    }

    /**
     * Signs in by the form, in a fresh context or after signing out. Whoever was given the password has another afterwards.
     *
     * @param user the sign-in name
     * @param password the password
     */
    protected void signIn(String user, String password) {
        if (!SignInForm.isOn(page)) {
            open("/");
        }
        SignInForm.fill(page, user, password);
    }

    /**
     * The password that somebody has after signing in with the one that an administrator gave them.
     *
     * @param given by the administrator
     * @return their own
     */
    protected static String ownPassword(String given) {
        return SignInForm.ownPassword(given);
    }

    /** Forgets the session and every other cookie, then looks again as before. */
    protected void forgetSession() {
        context.clearCookies();
        appearAsUsual();
    }

    private void appearAsUsual() {
        appear(language() == UserLanguage.TH ? Appearance.THAI_LIGHT_WIDE : Appearance.ENGLISH_LIGHT_WIDE);
    }

    /**
     * Waits until a part of the page shows texts; whoever looks without waiting may still see the page before it.
     *
     * @param part of the page
     * @param texts each of which it shows in the end
     */
    protected static void assertShows(Locator part, String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(part).containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        }
    }

    /**
     * Waits until a part of the page shows none of the texts; to be asked after what it does show.
     *
     * @param part of the page
     * @param texts none of which it shows in the end
     */
    protected static void assertShowsNot(Locator part, String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(part).not().containsText(text,
                    new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        }
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
        BrowserContext fresh = Chromium.ofThisThread().newContext(new Browser.NewContextOptions().setStorageState(context.storageState()));
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
     * again: in the dark only the colours are; colours are looked at in Thai only, since none depends on the language; larger text and wider
     * spacing are tried once in each language. A test in both languages looks at those of the language it is in.
     *
     * @param name of the pictures
     * @param way what leads to the state
     */
    protected void assertPresentable(String name, Runnable way) {
        String language = null;
        for (Appearance appearance : Appearance.of(inLanguage)) {
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
                Accessibility.assertFollows(page, appearance.isThai() ? Accessibility.WCAG_2_2_AA : Accessibility.WCAG_2_2_AA_BUT_CONTRAST,
                        name + " " + appearance);
            } else if (appearance.isThai()) {
                Accessibility.assertFollows(page, Accessibility.COLOURS, name + " " + appearance);
            }
            assertNothingScrollsSideways(name + " " + appearance);
            if (appearance.isReadLarge()) {
                LargeText.assertReadable(page, name + " " + appearance);
            }
        }
        appearAsUsual();
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
        Accessibility.assertFollows(page, Accessibility.WCAG_2_2_AA, what);
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
}
