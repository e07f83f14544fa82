package org.sutthang.portfolio.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.web.testing.Chromium;
import org.sutthang.portfolio.web.testing.PageProbe;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** Opens pages of a portfolio of ten thousand projects in a browser on this machine and measures what a reader waits for. */
public final class BrowserBenchmark {

    private static final int WORKBOOKS = 10;
    private static final int PROJECTS_EACH = 1_000;
    private static final int OPENINGS = 15;
    private static final double FIRST_ASSESSMENT = 300_000;
    private static final String READER = "reader";
    private static final String PASSWORD = "a reader's password";
    /** A page that waits for its standings says so, and is asked for again. */
    private static final String ASSESSED = "main:not(:has(.waiting)) .page-head";
    /** Keyboard and pointer that every page has: its menu of the account is opened and closed again. */
    private static final String MENU = "details.menu summary:visible";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Browser browser = Chromium.ofThisThread();

    private BrowserBenchmark() {
    }

    /**
     * Starts the product with a generated portfolio and prints a line for each page measured.
     *
     * @param arguments addresses of pages elsewhere that need no signing in, to be measured the same way beside the product's own
     */
    public static void main(String[] arguments) {
        int exitCode = 0;
        try (RunningProduct product = RunningProduct.start(Map.of("SUTTHANG_TODAY", "2024-12-02", "SUTTHANG_ADMIN_PASSWORD", PASSWORD))) {
            new BrowserBenchmark().run(product, arguments);
        } catch (RuntimeException e) {
            System.err.println("The benchmark ended early: " + e);
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    private void run(RunningProduct product, String... elsewhere) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            signIn(page, product, "admin");
            addReader(page, product);
        }
        for (int i = 0; i < WORKBOOKS; i++) {
            bringIn(product, new GeneratedPortfolio("G" + i, PROJECTS_EACH).zip());
        }
        String signedIn;
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            // Ten thousand projects are assessed once, when somebody first asks for them after they came in.
            page.setDefaultTimeout(FIRST_ASSESSMENT);
            long asked = System.nanoTime();
            signIn(page, product, READER);
            page.navigate(product.at("/dashboard?quarter=2567-4").toString());
            double answered = (System.nanoTime() - asked) / 1e9;
            page.locator(ASSESSED).waitFor();
            out.printf("first assessment of all projects: an answer after %.1f s, the dashboard after %.1f s%n", answered,
                    (System.nanoTime() - asked) / 1e9);
            signedIn = context.storageState();
        }
        out.printf("%d projects; medians of %d openings, shift and interaction the worst of them%n%n", WORKBOOKS * PROJECTS_EACH, OPENINGS);
        out.printf("%-44s %14s %12s %10s %12s %12s%n", "", "largest paint", "interaction", "shift", "first visit", "afterwards");
        out.printf("%-44s %14s %12s %10s %12s %12s%n", "aim", "250 ms", "200 ms", "0.02", "300 KB", "40 KB");
        for (String path : List.of("/portfolio?quarter=2567-4", "/dashboard?quarter=2567-4", "/project?code=G5-0500&quarter=2567-4")) {
            measure(path, product.at(path).toString(), signedIn);
        }
        for (String address : elsewhere) {
            measure(address, address, null);
        }
    }

    private void measure(String name, String address, String signedIn) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setStorageState(signedIn).setViewportSize(1366, 768))) {
            Page page = context.newPage();
            PageProbe probe = new PageProbe(context, page);
            long first = probe.bytesOf(() -> openWhole(page, address));
            long afterwards = probe.bytesOf(() -> openWhole(page, address));
            List<Double> paints = new ArrayList<>();
            double shift = 0;
            double interaction = 0;
            for (int i = 0; i < OPENINGS; i++) {
                openWhole(page, address);
                paints.add(probe.largestPaint());
                use(page);
                shift = Math.max(shift, probe.shift());
                interaction = Math.max(interaction, probe.longestInteraction());
            }
            paints.sort(null);
            out.printf("%-44s %11.0f ms %9.0f ms %10.3f %9.1f KB %9.1f KB%n", name, paints.get(OPENINGS / 2), interaction, shift,
                    first / 1000.0, afterwards / 1000.0);
        }
    }

    private static void openWhole(Page page, String address) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void use(Page page) {
        Locator menu = page.locator(MENU).last();
        if (menu.count() > 0) {
            menu.click();
            page.keyboard().press("Escape");
        }
        page.keyboard().press("Tab");
    }

    private static void signIn(Page page, RunningProduct product, String user) {
        page.navigate(product.at("/").toString());
        page.locator("form:has(input[type=password]) input[type=text]").first().fill(user);
        page.locator("input[type=password]").fill(PASSWORD);
        page.waitForNavigation(() -> page.locator("input[type=password]").press("Enter"));
        if (page.url().contains("/password")) {
            page.locator("[id='own:present']").fill(PASSWORD);
            page.locator("[id='own:chosen']").fill(PASSWORD + PASSWORD);
            page.locator("[id='own:again']").fill(PASSWORD + PASSWORD);
            page.waitForNavigation(() -> page.locator("[id='own:choose']").click());
        }
    }

    private static void addReader(Page page, RunningProduct product) {
        page.navigate(product.at("/users/edit").toString());
        page.locator("[id='userForm:userName']").fill(READER);
        page.locator("[id='userForm:displayName']").fill("ผู้อ่าน");
        page.locator("[id='userForm:role']").selectOption(new SelectOption().setValue("MONITOR"));
        page.locator("[id='userForm:password']").fill(PASSWORD);
        page.waitForNavigation(() -> page.locator("[id='userForm:save']").click());
    }

    private static void bringIn(RunningProduct product, byte[] workbook) {
        HttpResponse<String> answer = product.send(product.request("/api/v1/imports?apply=true", READER, PASSWORD)
                .header("Content-Type", "application/zip").POST(HttpRequest.BodyPublishers.ofByteArray(workbook)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The import answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
