package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** People hand projects on and are ordered about; innovations are adopted; the portfolio is read by the plans it serves. */
class PeopleJourneyIT extends BrowserTest {

    private static final String SUCCESSOR = "journey.owner";
    private static final String PASSWORD = "the successor's password";

    @Test
    void ownershipPassesWhenTheNewOwnerAccepts() throws IOException {
        bringIn("PJ-HAND", "owner");
        addSuccessor();
        signIn("owner");
        open("/people?project=PJ-HAND");
        choose("[id='assist:who']", SUCCESSOR);
        submit("[id='assist:add']");
        assertThat(main()).contains("เพิ่มผู้ประสานงานแล้ว");
        choose("[id='offer:to']", SUCCESSOR);
        page.locator("[data-dialog='offer:ask-dialog']").click();
        submit("[id='offer:ask:send']");
        assertThat(page.locator("dialog[open] .error-text").innerText()).as("a note is needed").isNotBlank();
        page.locator("[id='offer:ask:note']").fill("ย้ายไปปฏิบัติราชการที่อื่น");
        submit("[id='offer:ask:send']");
        assertThat(main()).contains("เสนอส่งมอบแล้ว");
        look("people with an offer");

        forgetSession();
        signIn(SUCCESSOR, PASSWORD);
        open("/mywork");
        assertThat(main()).contains("ย้ายไปปฏิบัติราชการที่อื่น");
        page.locator("a[href$='/people?project=PJ-HAND']").click();
        page.locator("[data-dialog='settle:yes-dialog']").click();
        submit("[id='settle:yes:accept']");
        assertThat(main()).contains("ท่านรับมอบโครงการนี้แล้ว");
        open("/project?code=PJ-HAND");
        assertThat(main()).contains("ผู้รับมอบ ทดสอบ");
    }

    @Test
    void theMonitorPassesManyProjectsOnAtOnceAfterSeeingThem() throws IOException {
        bringIn("PJ-BULK1", "owner");
        bringIn("PJ-BULK2", "owner");
        bringIn("PJ-BULK3", "");
        addSuccessor();
        signIn("monitor");
        open("/transfers?from=owner&from=-&organisation=PJ-BULK1-ORG");
        assertThat(page.locator("input[name=selected]").count()).isEqualTo(1);
        look("transfers");
        open("/transfers?from=-&organisation=PJ-BULK3-ORG");
        assertThat(page.locator("main table").innerText()).contains("PJ-BULK3").doesNotContain("PJ-BULK2");
        page.locator("[data-dialog='transfer:ask-dialog']").click();
        submit("[id='transfer:ask:pass']");
        assertThat(page.locator("dialog[open]").count()).as("what is missing stands outside the question").isZero();
        assertThat(page.locator("main .error-text").first().innerText()).contains("โปรดเลือกผู้ใช้");
        choose("[id='transfer:to']", SUCCESSOR);
        page.locator("[data-dialog='transfer:ask-dialog']").click();
        page.locator("[id='transfer:ask:note']").fill("คำสั่งโยกย้าย 1 ตุลาคม");
        submit("[id='transfer:ask:pass']");
        assertThat(main()).contains("โอนโครงการที่เลือก");
        open("/project?code=PJ-BULK3");
        assertThat(main()).contains("ผู้รับมอบ ทดสอบ");
    }

    @Test
    void aDirectiveIsGivenAnsweredSentBackAnsweredAgainAndClosed() throws IOException {
        bringIn("PJ-ORDER", "owner");
        signIn("executive");
        open("/project?code=PJ-ORDER");
        page.locator("a[href*='/directives/give']").click();
        look("giving a directive");
        submit("[id='give:save']");
        assertThat(page.locator(".error-text").first().innerText()).as("a text is needed").isNotBlank();
        page.locator("[id='give:text']").fill("ให้เร่งรัดการอบรมผู้ใช้ และรายงานผล");
        page.locator("[id='give:dueOn:v']").fill("31/05/2569");
        submit("[id='give:save']");
        assertThat(main()).contains("บันทึกข้อสั่งการแล้ว", "ให้เร่งรัดการอบรมผู้ใช้");

        forgetSession();
        signIn("owner");
        open("/directives?show=mine");
        page.locator("a:has-text('ให้เร่งรัดการอบรมผู้ใช้')").click();
        page.locator("[id='reply:answer']").fill("อบรมครบทุกอำเภอแล้ว");
        submit("[id='reply:send']");
        assertThat(main()).contains("ส่งคำตอบแล้ว");

        forgetSession();
        signIn("executive");
        open("/directives/one?project=PJ-ORDER&code=D1");
        look("an answered directive");
        page.locator("[data-dialog='giveBack:ask-dialog']").click();
        submit("[id='giveBack:ask:sendBack']");
        assertThat(page.locator("dialog[open] .error-text").innerText()).as("a comment is needed").isNotBlank();
        page.locator("[id='giveBack:ask:comment']").fill("ขอจำนวนผู้ผ่านการอบรม");
        submit("[id='giveBack:ask:sendBack']");
        assertThat(main()).contains("ส่งคำตอบกลับแล้ว", "ค้างดำเนินการ", "ขอจำนวนผู้ผ่านการอบรม");
        look("a directive whose answer was sent back");

        forgetSession();
        signIn("owner");
        open("/mywork");
        assertThat(main()).contains("ส่งกลับให้ตอบใหม่", "ขอจำนวนผู้ผ่านการอบรม");
        open("/notices");
        assertThat(main()).contains("ถูกส่งกลับให้ตอบใหม่: ขอจำนวนผู้ผ่านการอบรม");
        open("/project?code=PJ-ORDER");
        assertThat(page.locator("section:has(> header h2:text-is('ข้อสั่งการ'))").innerText())
                .contains("ขอจำนวนผู้ผ่านการอบรม");
        assertThat(page.locator("section:has(> header h2:text-is('ความเคลื่อนไหว'))").innerText())
                .contains("ส่งคำตอบข้อสั่งการกลับให้ตอบใหม่");
        open("/directives/one?project=PJ-ORDER&code=D1");
        page.locator("[id='reply:answer']").fill("ผ่านการอบรม 260 คน");
        submit("[id='reply:send']");

        forgetSession();
        signIn("executive");
        open("/directives/one?project=PJ-ORDER&code=D1");
        assertThat(page.locator("section:has(> header h2#course)").innerText()).contains("อบรมครบทุกอำเภอแล้ว",
                "ขอจำนวนผู้ผ่านการอบรม", "ผ่านการอบรม 260 คน", "นายกิตติพงษ์ ธนากร");
        page.locator("[data-dialog='accept:ask-dialog']").click();
        submit("[id='accept:ask:close']");
        assertThat(main()).contains("รับทราบและปิดเรื่องแล้ว", "เสร็จสิ้น");
    }

    @Test
    void everythingThatARecordedDirectiveLacksIsToldAtOnce() throws IOException {
        bringIn("PJ-RECORD", "owner");
        signIn("monitor");
        open("/directives/give?project=PJ-RECORD");
        submit("[id='give:save']");
        assertThat(page.locator("main .error-text").allInnerTexts()).hasSize(2);
        page.locator("[id='give:otherGiver']").fill("รัฐมนตรีว่าการกระทรวงมหาดไทย");
        page.locator("[id='give:text']").fill("ให้เสนอแผนขยายผลทุกจังหวัด");
        submit("[id='give:save']");
        assertThat(main()).contains("รัฐมนตรีว่าการกระทรวงมหาดไทย", "ออกข้อสั่งการ");
    }

    @Test
    void adoptionsAreAddedUpWithinOneTypeOfBenefitAlone() throws IOException {
        bringIn("PJ-SCALE", "owner");
        signIn("owner");
        adopt("PV40", "เวลาที่ลดลง", "นาที", "50", "20");
        adopt("PV50", "เวลาที่ลดลง", "นาที", "40", "");
        adopt("PV57", "ผู้รับประโยชน์", "คน", "", "1500");
        assertThat(page.locator("#adoptions, section:has(> header h2:text-is('การขยายผล'))").first().innerText())
                .contains("1 จาก 2", "−30", "1,500");
        page.locator("a[href*='/scaleout/edit'][href*='PV50']").click();
        page.locator("[id='adoption:unit']").fill("");
        submit("[id='adoption:save']");
        assertThat(page.locator(".error-text").first().innerText()).contains("หน่วยนับ");
        page.locator("[data-dialog='withdraw:ask-dialog']").click();
        page.locator("[id='withdraw:ask:reason']").fill("บันทึกผิดหน่วยงาน");
        submit("[id='withdraw:ask:do']");
        assertThat(main()).contains("ยกเลิกรายการขยายผลแล้ว").doesNotContain("1 จาก 2");
        open("/scaleout?type=%E0%B8%9C%E0%B8%B9%E0%B9%89%E0%B8%A3%E0%B8%B1%E0%B8%9A%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B9%82%E0%B8%A2%E0%B8%8A%E0%B8%99%E0%B9%8C");
        assertThat(main()).contains("PJ-SCALE", "คน").doesNotContain("นาที");
        look("scale-out");
    }

    @Test
    void thePortfolioIsFilteredByGoalsAndExportedInTheOrderOfPlans() throws IOException {
        signIn("monitor");
        open("/portfolio?sdg=16.6");
        assertThat(page.locator("ul.filter-chips").innerText()).contains("16.6");
        int listed = page.locator("table.projects tbody tr").count();
        assertThat(listed).isPositive();
        page.locator("details.more-menu summary").click();
        Download csv = page.waitForDownload(() -> page.locator("a[href*='alignment.csv']").click());
        List<String> lines = Files.readAllLines(csv.path());
        assertThat(lines.get(0)).endsWith("ยุทธศาสตร์ชาติ,แผนแม่บทภายใต้ยุทธศาสตร์ชาติ,แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ,"
                + "นโยบายคณะรัฐมนตรี,แผนของกระทรวง,เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.endsWith("16.6"));
        Download xlsx = page.waitForDownload(() -> page.locator("a[href*='alignment.xlsx']").click());
        try (ZipFile file = new ZipFile(xlsx.path().toFile())) {
            assertThat(file.getEntry("xl/workbook.xml")).isNotNull();
        }
    }

    @Test
    void aDisbursementAboveTheBudgetIsQuestionedAndKeptWithAReason() throws IOException {
        bringIn("PJ-MONEY", "owner");
        signIn("owner");
        open("/update?project=PJ-MONEY&quarter=2569-2");
        page.locator("[id='update:disbursed']").fill("2000000");
        page.locator("[id='update:draft']").click();
        page.locator("[id='update:disbursedDoubt']").waitFor();
        assertThat(main()).contains("มากกว่างบประมาณทั้งโครงการ");
        assertAccessible("a questioned disbursement");
        page.locator("[id='update:disbursedDoubt']").fill("ได้รับงบประมาณเพิ่มเติมระหว่างปี");
        page.locator("[id='update:draft']").click();
        page.locator("text=บันทึกร่างแล้ว").first().waitFor();
        open("/project?code=PJ-MONEY&quarter=2569-2");
        assertThat(main()).contains("2,000,000", "200");
    }

    @Test
    void lessonsOfStoppedProjectsAreKeptForWhoeverBeginsTheNext() {
        signIn("executive");
        assertPresentable("/lessons", "lessons");
        open("/lessons");
        assertThat(main()).contains("บทเรียน", "ผู้ตัดสินใจ");
    }

    private void adopt(String organisation, String type, String unit, String before, String after) {
        open("/scaleout/edit?project=PJ-SCALE");
        choose("[id='adoption:organisation']", organisation);
        page.locator("[id='adoption:adoptedOn:v']").fill("01/03/2569");
        page.locator("[id='adoption:benefitType']").fill(type);
        page.locator("[id='adoption:unit']").fill(unit);
        page.locator("[id='adoption:baseline']").fill(before);
        page.locator("[id='adoption:result']").fill(after);
        submit("[id='adoption:save']");
        assertThat(main()).contains("เพิ่มการขยายผลแล้ว");
    }

    private void choose(String field, String value) {
        page.locator(field).selectOption(new SelectOption().setValue(value));
    }

    private void submit(String button) {
        page.waitForNavigation(() -> page.locator(button).click());
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private void look(String what) {
        assertPresentable(what.replace(' ', '-'), page::reload);
        page.reload();
    }

    private void addSuccessor() {
        signIn("admin");
        open("/users?q=" + SUCCESSOR);
        if (!main().contains("ผู้รับมอบ ทดสอบ")) {
            open("/users/edit");
            page.locator("[id='userForm:userName']").fill(SUCCESSOR);
            page.locator("[id='userForm:displayName']").fill("ผู้รับมอบ ทดสอบ");
            page.locator("[id='userForm:password']").fill(PASSWORD);
            page.locator("[id='userForm:save']").click();
            page.waitForURL("**/users**");
        }
        forgetSession();
    }

    private void bringIn(String code, String owner) throws IOException {
        Map<String, String> sheets = Map.of("organisations", "code,name_th,kind\n%s-ORG,หน่วยงาน %s,office\n",
                "projects", "code,title_th,organisation_code,owner,start_on,stage,budget_baht\n"
                        + "%s,โครงการ %s,%s-ORG," + owner + ",2026-01-01,implementing,1000000\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().replace("%s", code).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(product().send(product().request("/api/v1/imports?apply=true", "monitor", RunningProduct.DEMO_PASSWORD)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))).statusCode()).isEqualTo(200);
    }
}
