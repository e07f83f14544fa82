package org.sutthang.portfolio.web.update;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;
import org.sutthang.portfolio.web.testing.Turns;
import org.sutthang.portfolio.web.text.UserLanguage;

/** An owner fills in the parts of an indicator like a spreadsheet. */
@InBothLanguages
class MatrixJourneyIT extends BrowserTest {

    private static final int MOST_STATEMENTS = 20;

    private static final Map<String, String> SHEETS = Map.of(
            "organisations", """
                    code,name_th,name_en,kind,parent_code
                    MX-ORG,กรมทดสอบ,Test department,department,
                    MX-A,จังหวัดก,Province A,province,MX-ORG
                    MX-B,จังหวัดข,Province B,province,MX-ORG
                    MX-C,จังหวัดค,Province C,province,MX-ORG
                    """,
            "projects", """
                    code,title_th,organisation_code,owner,start_on,end_on,stage,approved_on
                    %1$s,ศูนย์ข้อมูลหมู่บ้านรายจังหวัด,MX-ORG,owner,2026-01-01,2026-09-30,implementing,2026-01-01
                    """,
            "indicators", """
                    project_code,code,name_th,kind,unit,direction,aggregation,factor,weight,baseline
                    %1$s,%1$s-K1,ร้อยละหมู่บ้านที่มีข้อมูลครบ,outcome,ร้อยละ,higher,ratio,100,100,20
                    """,
            "parts", """
                    indicator_code,part_code
                    %1$s-K1,MX-A
                    %1$s-K1,MX-B
                    %1$s-K1,MX-C
                    """,
            "targets", """
                    indicator_code,fiscal_year,quarter,value
                    %1$s-K1,2569,2,60
                    """);

    private final Turns turns = new Turns(this);

    private static void bringIn(String code) {
        TestWorkbook workbook = new TestWorkbook();
        SHEETS.forEach((name, csv) -> workbook.sheet(name, csv, code));
        workbook.bringInto(RunningProduct.demo());
    }

    private static String address(String code) {
        return "/matrix?project=" + code + "&indicator=" + code + "-K1&quarter=2569-2";
    }

    private Locator cell(int row, String what) {
        return page.locator("[id='matrix:r:" + row + ":" + what + "']");
    }

    private void paste(Locator cell, String block) {
        cell.focus();
        cell.evaluate("(cell, text) => { const data = new DataTransfer(); data.setData('text/plain', text); "
                + "cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                block);
    }

    @Test
    void aTableIsFilledByKeyboardAndByABlockFromASpreadsheet() {
        bringIn(own("MX-1"));
        signIn("owner");
        open("/update?project=" + own("MX-1") + "&quarter=2569-2");
        page.locator("a[href*='/matrix']").click();
        page.waitForURL("**/matrix?**");
        assertThat(page.locator("[id='matrix:foot']")).containsText(says("update.incomplete", 0, 3));

        cell(0, "numerator").focus();
        page.keyboard().type("๑,๐๐๐");
        page.keyboard().press("ArrowRight");
        assertThat(cell(0, "denominator")).isFocused();
        page.keyboard().type("2,000");
        page.keyboard().press("Enter");
        assertThat(cell(1, "denominator")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(cell(0, "denominator")).isFocused();
        assertThat(page.locator("[id='matrix:foot']")).containsText(says("update.incomplete", 1, 3));
        assertThat(page.locator("[id='matrix:foot']")).containsText("50");

        paste(cell(1, "numerator"), "300\t๖๐๐\r\n1,200\t1,400\r\n9\t9\r\n");
        assertThat(page.locator("#pasted")).containsText(says("matrix.pasted").replace("#", "4"));
        assertThat(page.locator("#pasted")).containsText(says("matrix.left").replace("#", "2"));
        assertThat(page.locator("[id='matrix:foot']")).containsText("2,500 ÷ 4,000 × 100 = 62.5");
        assertThat(page.locator("[id='matrix:foot']")).containsText(says("matrix.complete", 3, 3));

        page.locator("[id='matrix:save']").click();
        page.waitForURL("**done=draft**");
        assertThat(cell(2, "numerator")).hasValue("1,200");
        assertThat(cell(1, "denominator")).hasValue("600");
        assertPresentable(address(own("MX-1")), "matrix");
        assertThat(statementsOf(open(address(own("MX-1"))))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatIsWrongStandsBesideItsCellAndNothingIsHalfSaved() {
        bringIn(own("MX-2"));
        signIn("owner");
        open(address(own("MX-2")));
        boolean inThai = language() == UserLanguage.TH;
        paste(cell(0, "numerator"), (inThai ? "จังหวัดข" : "Province B") + "\t10\tสิบ\n" + (inThai ? "จังหวัดก" : "Province A") + "\t5\t10\n");
        assertThat(cell(0, "numerator")).hasValue("5");
        assertThat(cell(1, "denominator")).hasValue("สิบ");
        page.locator("[id='matrix:save']").click();
        assertThat(page.locator("[id='matrix:r:1:ask']")).containsText("สิบ");
        cell(1, "denominator").fill("0");
        page.locator("[id='matrix:save']").click();
        assertThat(page.locator("[id='matrix:r:1:ask'] .error-text").first()).containsText(says("rule.update.denominator", 0));
        assertThat(cell(0, "denominator")).hasValue("10");
        assertAccessible("a table with a refused cell");
        open("/update?project=" + own("MX-2") + "&quarter=2569-2");
        assertThat(page.locator("[id='update:r:1:numerator']")).hasValue("");
        open(address(own("MX-2")));
        paste(cell(0, "numerator"), "5\t10\n10\t11\n300\t2");
        assertThat(page.locator("[id='matrix:r:2:ask'] .ask")).isVisible();
        page.locator("[id='matrix:save']").click();
        assertThat(page.locator("[id='matrix:r:2:ask'] .error-text")).isVisible();
        page.locator("[id='matrix:r:2:doubt']").fill("นับซ้ำตามแบบรายงานเดิม");
        page.locator("[id='matrix:save']").click();
        page.waitForURL("**done=draft**");
    }

    @Test
    void aResultThatWasHandedInIsCorrectedWithAReasonThatItsExplanationShows() {
        bringIn(own("MX-4"));
        turns.of("owner");
        open(address(own("MX-4")));
        paste(cell(0, "numerator"), "5\t10\n10\t20\n30\t40");
        page.locator("[id='matrix:save']").click();
        page.waitForURL("**done=draft**");
        open("/update?project=" + own("MX-4") + "&quarter=2569-2");
        page.locator("[id='update:submit']").click();
        page.waitForURL("**done=submitted**");
        open(address(own("MX-4")));
        assertThat(page.locator("table.matrix")).hasCount(0);
        turns.of("monitor");
        open("/update?project=" + own("MX-4") + "&quarter=2569-2");
        page.locator("[id='review:comment']").fill("ขอให้ตรวจตัวเลข");
        page.locator("[id='review:return']").click();
        page.waitForURL("**done=updateReturned**");
        turns.of("owner");
        open(address(own("MX-4")));
        cell(1, "numerator").fill("12");
        assertThat(cell(1, "correction")).isVisible();
        page.locator("[id='matrix:save']").click();
        assertThat(page.locator("[id='matrix:r:1:ask'] .error-text")).isVisible();
        assertAccessible("a table that asks why it is corrected");
        cell(1, "correction").fill("นับเพิ่มสองหมู่บ้านที่ส่งทีหลัง");
        page.locator("[id='matrix:save']").click();
        page.waitForURL("**done=draft**");
        open("/explanation?code=" + own("MX-4") + "&quarter=2569-2");
        assertThat(page.locator(".explained .trail")).containsText("10 ÷ 20 × 100 = 50");
        assertThat(page.locator(".explained .trail")).containsText("นับเพิ่มสองหมู่บ้านที่ส่งทีหลัง");
    }
}
