package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.exchange.task.ImportTaskService;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** A monitor brings in a workbook that has problems, corrects it, and brings it in again. */
@InBothLanguages
class ImportJourneyIT extends BrowserTest {

    @Test
    void aFileWithProblemsIsRefusedCellByCellAndTheCorrectedOneComesIn() {
        signIn("monitor");
        open("/import");
        choose("ผิด.zip", workbook(own("IJ-1"), "วันที่ 31", "IJ-NOWHERE"));
        assertThat(page.locator(".page-head .lead")).containsText(partOf("import.lead.stopped"));
        assertThat(page.locator("nav.tabs [aria-current]")).containsText(says("import.tab.problems", 2));
        Locator problems = page.locator("section[aria-label] table.cards tbody tr");
        assertThat(problems).hasCount(2);
        assertThat(problems.filter(has("วันที่ 31"))).containsText("baseline_on");
        assertThat(problems.filter(has("IJ-NOWHERE"))).containsText("organisation_code");
        assertThat(page.locator("section[aria-labelledby] tr:has(code:text-is('milestones')) td"))
                .hasText(new String[] {"1", "1", "0", "0", "0", "0"});
        assertThat(apply()).hasCount(0);
        assertThat(page.locator("a[href*='/import/findings.csv']")).isVisible();

        page.locator(".page-head a[href$='/import']").click();
        choose("ถูก.zip", workbook(own("IJ-1"), date("2026-07-31"), "IJ-ORG"));
        assertThat(page.locator(".page-head .lead")).containsText(partOf("import.lead.ready"));
        page.locator("nav.tabs a", new Page.LocatorOptions().setHasText(partOf("import.tab.rows"))).click();
        assertThat(page.locator("table.cards tbody tr", new Page.LocatorOptions()
                .setHasText(says("import.row.created")))).not().hasCount(0);
        apply().click();
        page.locator("[id='take:ask:apply']").click();
        assertThat(page.locator("main [role=status].message")).containsText(partOf("import.lead.applied"));
        open("/project?code=" + own("IJ-1"));
        assertThat(page.locator("ol.t-rows")).containsText(date("2026-07-31"));
    }

    @Test
    void theSameFileAgainLeavesNothingToBringIn() {
        workbook(own("IJ-2"), date("2026-07-31"), "IJ-ORG").bringInto(product());
        signIn("monitor");
        open("/import");
        choose("ซ้ำ.zip", workbook(own("IJ-2"), date("2026-07-31"), "IJ-ORG"));
        assertThat(page.locator(".page-head .lead")).containsText(partOf("import.lead.nothing"));
        assertThat(page.locator("nav.tabs")).containsText(says("import.tab.warnings", 0));
        assertThat(apply()).hasCount(0);
    }

    @Test
    void aBigFileIsCheckedAndBroughtInBesideThePageWhichLeadsOn() {
        signIn("monitor");
        open("/import");
        choose("ใหญ่.zip", workbook(own("IJ-3"), date("2026-07-31"), "IJ-ORG").sheet("noise", noise()));
        assertThat(page.locator(".page-head .lead")).containsText(partOf("import.lead.ready"));
        String address = page.url();
        apply().click();
        page.locator("[id='take:ask:apply']").click();
        assertThat(page.locator("main [role=status].message")).containsText(partOf("import.lead.applied"));
        assertThat(page).hasURL(address);
        open("/notices");
        assertThat(page.locator("main a[href='" + address.substring(address.indexOf("/import?")) + "']")).hasCount(0);
        open("/project?code=" + own("IJ-3"));
        assertThat(page.locator("ol.t-rows")).containsText(date("2026-07-31"));
    }

    /** What does not get smaller when it is packed, in a sheet that is not read: the file is big and quickly checked. */
    private static String noise() {
        byte[] bytes = new byte[2 * ImportTaskService.BIG_BYTES];
        new Random(1).nextBytes(bytes);
        return "a\r\n" + Base64.getEncoder().encodeToString(bytes).replaceAll("(.{1000})", "$1\r\n");
    }

    @Test
    void withoutAFileThePageSaysWhatToDo() {
        signIn("monitor");
        open("/import");
        choose("ว่าง.zip", null);
        assertThat(page.locator(".upload-error")).containsText(partOf("import.refused.none"));
        assertAccessible("a refused file");
    }

    private void choose(String name, TestWorkbook workbook) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/zip",
                workbook == null ? new byte[0] : workbook.bytes()));
        assertThat(page.locator(".drop .chosen")).hasText(name);
        page.locator("form[data-upload] button[type=submit]").click();
        if (workbook != null) {
            page.locator("nav.tabs").waitFor();
        }
    }

    private Locator apply() {
        return page.locator("[data-dialog='take:ask-dialog']");
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static TestWorkbook workbook(String code, String day, String organisation) {
        return new TestWorkbook().sheet("organisations", """
                code,name_th,kind
                IJ-ORG,หน่วยงานทดสอบ,office
                """).sheet("projects", """
                code,title_th,organisation_code,owner,start_on,end_on,stage
                %1$s,คลังความรู้ชุมชน,%2$s,owner,2026-04-01,2026-09-30,planned
                """, code, organisation).sheet("milestones", """
                project_code,code,title_th,weight,baseline_on
                %1$s,1,รวบรวมความรู้,100,%2$s
                """, code, day);
    }
}
