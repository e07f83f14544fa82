package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.Turns;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A monitor words the report of the running quarter, meets another monitor's words, and is told when figures change. */
@InBothLanguages
class NarrativeJourneyIT extends BrowserTest {

    private static final String LIST = "/period/narrative?quarter=2569-3";
    private static final String EDIT = "/period/narrative/edit?quarter=2569-3&section=DIRECTIVES";
    private static final String TEXT = "[id='narrative:%s']";
    private static final String SECTION = "section:has(#s-DIRECTIVES)";

    private final Turns turns = new Turns(this);

    @Test
    void whatIsWrittenStandsInTheReportAndIsLookedAtAgainWhenFiguresChange() throws IOException {
        turns.of("monitor");
        open("/period?quarter=2569-3");
        page.locator("main a[href*='/period/narrative']").click();
        page.locator(SECTION + " a").click();
        page.waitForURL("**section=DIRECTIVES");
        String composed = text().inputValue();
        text().fill("ก".repeat(1201));
        assertThat(page.locator(".count.over")).hasText("1,201 / 1,200");
        page.locator("[id='narrative:save']").click();
        assertShows(page.locator(".error-text"), "1201", "1200");
        // Reports in Thai have Thai digits.
        String printed = language() == UserLanguage.TH ? "เหลือ ๒ เรื่อง" : "เหลือ 2 เรื่อง";
        text().fill("ข้อสั่งการคืบหน้าตามกำหนด <script>alert(1)</script>\nเหลือ 2 เรื่อง");
        page.locator("[id='narrative:preview']").click();
        assertShows(page.locator(".paper[lang=" + language().code() + "]"), "<script>alert(1)</script>", printed);

        anotherMonitorWasQuicker();

        assertShows(page.locator(SECTION), says("narrative.edited"), "เหลือ 2 เรื่อง", says("narrative.stillComposed"), composed);
        assertThat(document()).contains("ข้อสั่งการคืบหน้าตามกำหนด", printed);
        figuresChange();
        assertPresentable(EDIT, "narrative-edit-outdated");
        open(LIST);
        assertShows(page.locator(SECTION), says("narrative.outdated"), composed);
        assertAccessible("outdated texts");
        page.locator(SECTION + " a").click();
        page.waitForURL("**section=DIRECTIVES");
        page.locator("[id='narrative:save']").click();
        page.waitForURL("**done=narrativeSaved**");
        assertShows(page.locator(SECTION), says("narrative.edited"));
        assertShowsNot(page.locator(SECTION), says("narrative.outdated"));

        open(EDIT);
        page.locator("[data-dialog='narrative:back-dialog']").click();
        page.locator("[id='narrative:back:restore']").click();
        page.waitForURL("**done=narrativeRestored**");
        assertShowsNot(page.locator(SECTION), "เหลือ 2 เรื่อง");
        assertThat(document()).doesNotContain("ข้อสั่งการคืบหน้าตามกำหนด");
    }

    private Locator text() {
        return page.locator(TEXT.formatted(language().code()));
    }

    /** What is typed stays beside what the other one wrote, and stands once it is saved again. */
    private void anotherMonitorWasQuicker() {
        String typed = text().inputValue();
        try (var other = page.context().newPage()) {
            other.navigate(product().at(EDIT).toString());
            other.locator(TEXT.formatted(language().code())).fill("คำของอีกคน");
            other.locator("[id='narrative:save']").click();
            other.waitForURL("**done=narrativeSaved**");
        }
        page.locator("[id='narrative:save']").click();
        assertShows(page.locator(".card.stale"), "คำของอีกคน");
        assertThat(text()).hasValue(typed);
        page.locator("[id='narrative:save']").click();
        page.waitForURL("**done=narrativeSaved**");
    }

    private void figuresChange() {
        turns.of("executive");
        open("/directives/give?project=P030");
        page.locator("[id='give:text']").fill(own("ให้รายงานความคืบหน้าการเบิกจ่าย"));
        page.locator("[id='give:dueOn:v']").fill("31/05/2569");
        page.locator("[id='give:save']").click();
        page.locator("[id='give:save']").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN));
        turns.of("monitor");
    }

    private String document() throws IOException {
        byte[] file = page.context().request().get(product()
                .at("/reports/quarterly?quarter=2569-3&format=docx&words=" + language().code()).toString()).body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }
}
