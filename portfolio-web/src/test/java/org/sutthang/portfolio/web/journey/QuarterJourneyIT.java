package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.Keyboard;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The main job from end to end: from a spreadsheet in an empty product to a sealed quarter and its report. */
@Order(1)
@InBothLanguages
class QuarterJourneyIT extends BrowserTest {

    private static final Path PUBLISHED_PORTFOLIO =
            Path.of("../portfolio-core/src/test/resources/org/sutthang/portfolio/exchange/us-hhs-2012.zip");
    private static final String PASSWORD = "a monitor's password";
    private static final Pattern A_SEAL = Pattern.compile("[0-9a-f]{64}");

    @Override
    protected RunningProduct product() {
        return RunningProduct.empty();
    }

    /** Each reader closes a quarter of their own; the portfolio is brought in by whoever comes first. */
    private String quarter() {
        return language() == UserLanguage.TH ? "2555-4" : "2556-1";
    }

    @Test
    void anAdministratorAddsAMonitorWhoImportsSealsAndPrints() throws IOException {
        signIn("admin", RunningProduct.ADMIN_PASSWORD);
        addUser("MONITOR");
        addUser("EXECUTIVE");
        forgetSession();
        signIn(user("MONITOR"), PASSWORD);
        importPortfolio();
        closeQuarter();
        print();
        forgetSession();
        signIn(user("EXECUTIVE"), PASSWORD);
        readSealedQuarter();
    }

    private String user(String role) {
        return role.toLowerCase(Locale.ROOT) + "." + language().code();
    }

    private void addUser(String role) {
        open("/users/edit");
        page.locator("[id='userForm:userName']").fill(user(role));
        page.locator("[id='userForm:displayName']").fill("ผู้ใช้ " + user(role));
        page.locator("[id='userForm:role']").selectOption(new SelectOption().setValue(role));
        page.locator("[id='userForm:password']").fill(PASSWORD);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**/users?**");
        open("/users?q=" + user(role));
        assertShows(page.locator("main"), user(role), says("role." + role));
    }

    private void importPortfolio() {
        open("/import");
        Keyboard keys = new Keyboard(page);
        keys.skipToContent().to(page.locator("#file"), 2);
        page.waitForFileChooser(() -> keys.press("Space")).setFiles(PUBLISHED_PORTFOLIO);
        keys.to(page.locator("form[data-upload] button[type=submit]"), 1).press("Enter");
        Locator take = page.locator("[data-dialog^='take']");
        take.or(page.getByText(partOf("import.lead.nothing"))).first().waitFor();
        if (take.count() > 0) {
            keys.skipToContent().to(take, 1).press("Enter");
            keys.assertIsOn(page.locator("[id='take:ask:apply']"));
            keys.press("Enter");
            page.locator("main a[href$='/portfolio']").last().waitFor();
        }
        open("/portfolio?quarter=" + quarter());
        assertShows(page.locator("main"), "78");
    }

    private void closeQuarter() {
        open("/period?quarter=" + quarter());
        assertShows(page.locator("main"), "78");
        Keyboard keys = new Keyboard(page);
        keys.skipToContent().to(page.locator("a[href*='/period/close']"), 8).leadsTo("Enter", "**/period/close?quarter=" + quarter());
        keys.skipToContent().to(page.locator("[data-dialog*='closing']"), 90).press("Enter");
        keys.assertIsOn(page.locator("[id$='closing:ask:close']"));
        keys.press("Enter");
        page.waitForURL("**/period?**");
        assertThat(page.locator("dl.facts code")).hasText(A_SEAL);
        assertPresentable("/period?quarter=" + quarter(), "period-sealed");
    }

    private void print() throws IOException {
        open("/reports");
        Keyboard keys = new Keyboard(page).skipToContent().to(page.locator(
                "a[href*='quarterly.pdf?quarter=" + quarter() + "'][href$='words=" + language().code() + "']").first(), 90);
        Download download = page.waitForDownload(() -> keys.press("Enter"));
        byte[] pdf = Files.readAllBytes(download.path());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void readSealedQuarter() {
        assertPresentable("dashboard-sealed", () -> {
            open("/dashboard");
            page.locator("select[name=quarter]").selectOption(quarter());
            page.waitForURL("**quarter=" + quarter() + "**");
            assertShows(page.locator("main"), "78");
        });
    }
}
