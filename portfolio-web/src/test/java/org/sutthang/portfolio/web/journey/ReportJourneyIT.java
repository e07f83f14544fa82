package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** Somebody composes reports: from the list of an organisation, of a project, and of the whole year. */
@InBothLanguages
class ReportJourneyIT extends BrowserTest {

    private static final String FORM = "#make ";

    @Test
    void reportsAreComposedAndWhatIsWrongIsSaidBesideItsField() throws IOException {
        signIn("monitor");
        wrongFieldsAreTold();
        theYearIsPrinted();
        anOrganisationIsReachedFromItsList();
        aProjectHasItsSheet();
    }

    private void wrongFieldsAreTold() {
        open("/reports?quarter=2568-3");
        page.locator("#r-months").selectOption("12");
        page.locator("#r-scope").selectOption("project");
        page.locator(FORM + "summary").click();
        page.locator("#r-revision").fill("x");
        page.locator(FORM + "button").press("Enter");
        page.locator("#e-months").waitFor();
        assertShows(page.locator("#e-months"), "12", quarter(2568, 3));
        assertThat(page.locator("#e-project")).hasCount(1);
        assertShows(page.locator("#e-revision"), "“x”");
        assertThat(page.locator("#r-revision")).hasValue("x");
        assertThat(page.locator("#r-months")).hasValue("12");
        assertThat(page.locator("#r-months")).hasAttribute("aria-describedby", "e-months");
        String address = page.url().substring(product().at("/").toString().length() - 1).replace("#make", "");
        assertPresentable(address, "reports-refused");
        page.locator("#r-project").fill("NONE");
        page.locator("#r-months").selectOption("3");
        page.locator("#r-revision").fill("");
        page.locator(FORM + "button").click();
        page.locator("#e-project").waitFor();
        assertShows(page.locator("#e-project"), "“NONE”");
    }

    private void theYearIsPrinted() throws IOException {
        open("/reports?quarter=2568-4");
        page.locator("#r-months").selectOption("12");
        Download year = page.waitForDownload(() -> page.locator(FORM + "button").click());
        assertThat(year.suggestedFilename()).isEqualTo("sutthang-2568-12m-" + language().code() + ".pdf");
        assertPdf(year);
    }

    private void anOrganisationIsReachedFromItsList() throws IOException {
        open("/portfolio?quarter=2568-4&organisation=PV50");
        page.locator("details.more-menu summary").click();
        page.locator("a[href*='scope=organisation:PV50']").click();
        page.locator("#r-organisation").waitFor();
        assertThat(page.locator("#r-organisation")).hasValue("PV50");
        assertPdf(page.waitForDownload(() -> page.locator(FORM + "button").click()));
    }

    private void aProjectHasItsSheet() throws IOException {
        open("/project?code=P010&quarter=2568-4");
        Download sheet = page.waitForDownload(() ->
                page.locator("a[href*='quarterly.pdf?quarter=2568-4&scope=project:P010']").click());
        assertThat(sheet.suggestedFilename()).isEqualTo("sutthang-2568-q4-P010-" + language().code() + ".pdf");
        assertPdf(sheet);
    }

    private static void assertPdf(Download download) throws IOException {
        assertThat(new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
