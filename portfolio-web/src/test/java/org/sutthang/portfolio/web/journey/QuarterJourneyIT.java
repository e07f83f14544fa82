package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.Keyboard;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** The main job from end to end: from a spreadsheet in an empty product to a sealed quarter and its report. */
class QuarterJourneyIT extends BrowserTest {

    private static final Path PUBLISHED_PORTFOLIO =
            Path.of("../portfolio-core/src/test/resources/org/sutthang/portfolio/exchange/us-hhs-2012.zip");
    private static final String PASSWORD = "a monitor's password";
    private static final Pattern A_SEAL = Pattern.compile("[0-9a-f]{64}");

    @Override
    protected RunningProduct product() {
        return RunningProduct.empty();
    }

    @Test
    void anAdministratorAddsAMonitorWhoImportsSealsAndPrints() throws IOException {
        addUser("monitor.one", "MONITOR");
        importPortfolio();
        closeQuarter();
        print();
        addUser("executive.one", "EXECUTIVE");
        readAsExecutive();
    }

    private void addUser(String name, String role) {
        forgetSession();
        signIn("admin", RunningProduct.ADMIN_PASSWORD);
        open("/users/edit");
        page.locator("[id='userForm:userName']").fill(name);
        page.locator("[id='userForm:displayName']").fill("ผู้ใช้ " + name);
        page.locator("[id='userForm:role']").selectOption(new SelectOption().setValue(role));
        page.locator("[id='userForm:password']").fill(PASSWORD);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**/users**");
        open("/users?q=" + name);
        assertShows(page.locator("main"), name);
        forgetSession();
    }

    private void importPortfolio() {
        signIn("monitor.one", PASSWORD);
        open("/import");
        Keyboard keys = new Keyboard(page);
        keys.skipToContent().to(page.locator("#file"), 2);
        page.waitForFileChooser(() -> keys.press("Space")).setFiles(PUBLISHED_PORTFOLIO);
        keys.to(page.locator("form[data-upload] button[type=submit]"), 1).press("Enter");
        page.locator("[data-dialog^='take']").waitFor();
        keys.skipToContent().to(page.locator("[data-dialog^='take']"), 1).press("Enter");
        keys.assertIsOn(page.locator("[id='take:ask:apply']"));
        keys.press("Enter");
        page.locator("main a[href$='/portfolio']").last().waitFor();
        open("/portfolio?quarter=2555-4");
        assertShows(page.locator("main"), "78");
    }

    private void closeQuarter() {
        open("/period?quarter=2555-4");
        assertShows(page.locator("main"), "78");
        Keyboard keys = new Keyboard(page);
        keys.skipToContent().to(page.locator("a[href*='/period/close']"), 8).leadsTo("Enter", "**/period/close?quarter=2555-4");
        keys.skipToContent().to(page.locator("[data-dialog*='closing']"), 90).press("Enter");
        keys.assertIsOn(page.locator("[id$='closing:ask:close']"));
        keys.press("Enter");
        page.waitForURL("**/period?**");
        assertThat(page.locator("dl.facts code")).hasText(A_SEAL);
        assertPresentable("/period?quarter=2555-4", "period-sealed");
    }

    private void print() throws IOException {
        for (String language : List.of("th", "en")) {
            open("/reports");
            Keyboard keys = new Keyboard(page).skipToContent()
                    .to(page.locator("a[href*='quarterly.pdf?quarter=2555-4'][href$='words=" + language + "']").first(), 90);
            Download download = page.waitForDownload(() -> keys.press("Enter"));
            byte[] pdf = Files.readAllBytes(download.path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(pdf).as("the same report printed again")
                    .isEqualTo(Files.readAllBytes(page.waitForDownload(() -> page.locator(
                            "a[href*='quarterly.pdf?quarter=2555-4'][href$='words=" + language + "']").first().click()).path()));
        }
    }

    private void readAsExecutive() {
        signIn("executive.one", PASSWORD);
        assertPresentable("dashboard-sealed", () -> {
            open("/dashboard");
            page.locator("select[name=quarter]").selectOption("2555-4");
            page.waitForURL("**quarter=2555-4**");
            assertShows(page.locator("main"), "78");
        });
    }
}
