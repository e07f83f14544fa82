package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.TestWorkbook;
import org.sutthang.portfolio.web.testing.Turns;
import org.sutthang.portfolio.web.text.UserLanguage;

/** People hand projects on and are ordered about; innovations are adopted; the portfolio is read by the plans it serves. */
@Order(1)
@InBothLanguages
class PeopleJourneyIT extends BrowserTest {

    private static final String PASSWORD = "the successor's password";

    private final Turns turns = new Turns(this);

    @Test
    void ownershipPassesWhenTheNewOwnerAcceptsOrByTheMonitorForManyAtOnce() {
        turns.of("admin");
        addSuccessor();
        bringIn(own("PJ-HAND"), "owner");
        turns.of("owner");
        open("/people?project=" + own("PJ-HAND"));
        choose("[id='assist:who']", successor());
        submit("[id='assist:add']");
        assertShows(page.locator("main"), says("done.assistantAdded"));
        choose("[id='offer:to']", successor());
        page.locator("[data-dialog='offer:ask-dialog']").click();
        submit("[id='offer:ask:send']");
        assertThat(page.locator("dialog[open] .error-text")).not().isEmpty();
        page.locator("[id='offer:ask:note']").fill("ย้ายไปปฏิบัติราชการที่อื่น");
        submit("[id='offer:ask:send']");
        assertShows(page.locator("main"), says("done.offered"));
        look("people with an offer");

        turns.of(successor(), PASSWORD);
        open("/mywork");
        assertShows(page.locator("main"), "ย้ายไปปฏิบัติราชการที่อื่น");
        page.locator("a[href$='/people?project=" + own("PJ-HAND") + "']").click();
        page.locator("[data-dialog='settle:yes-dialog']").click();
        submit("[id='settle:yes:accept']");
        assertShows(page.locator("main"), partOf("done.offerAccepted"));
        open("/project?code=" + own("PJ-HAND"));
        assertShows(page.locator("main"), "ผู้รับมอบ ทดสอบ");

        theMonitorPassesManyOnAfterSeeingThem();
    }

    private void theMonitorPassesManyOnAfterSeeingThem() {
        bringIn(own("PJ-BULK1"), "owner");
        bringIn(own("PJ-BULK2"), "owner");
        bringIn(own("PJ-BULK3"), "");
        turns.of("monitor");
        open("/transfers?from=owner&from=-&organisation=" + own("PJ-BULK1") + "-ORG");
        assertThat(page.locator("input[name=selected]")).hasCount(1);
        open("/transfers?from=-&organisation=" + own("PJ-BULK3") + "-ORG");
        assertShows(page.locator("main table"), own("PJ-BULK3"));
        assertShowsNot(page.locator("main table"), own("PJ-BULK2"));
        page.locator("[data-dialog='transfer:ask-dialog']").click();
        submit("[id='transfer:ask:pass']");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertShows(page.locator("main .error-text").first(), says("rule.ownership.person"));
        choose("[id='transfer:to']", successor());
        page.locator("[data-dialog='transfer:ask-dialog']").click();
        page.locator("[id='transfer:ask:note']").fill("คำสั่งโยกย้าย 1 ตุลาคม");
        submit("[id='transfer:ask:pass']");
        assertShows(page.locator("main"), says("done.transferred"));
        open("/project?code=" + own("PJ-BULK3"));
        assertShows(page.locator("main"), "ผู้รับมอบ ทดสอบ");
    }

    @Test
    void aDirectiveIsGivenAnsweredSentBackAnsweredAgainAndClosed() {
        bringIn(own("PJ-ORDER"), "owner");
        turns.of("executive");
        open("/project?code=" + own("PJ-ORDER"));
        page.locator(".page-head a[href*='/directives/give']").click();
        submit("[id='give:save']");
        assertThat(page.locator(".error-text").first()).not().isEmpty();
        page.locator("[id='give:text']").fill("ให้เร่งรัดการอบรมผู้ใช้ และรายงานผล");
        page.locator("[id='give:dueOn:v']").fill("31/05/2569");
        submit("[id='give:save']");
        assertShows(page.locator("main"), says("done.directiveGiven"), "ให้เร่งรัดการอบรมผู้ใช้");

        turns.of("owner");
        open("/directives?show=mine");
        page.locator("main a[href*='project=" + own("PJ-ORDER") + "&']").first().click();
        page.locator("[id='reply:answer']").fill("อบรมครบทุกอำเภอแล้ว");
        submit("[id='reply:send']");
        assertShows(page.locator("main"), says("done.directiveAnswered"));

        turns.of("executive");
        open("/directives/one?project=" + own("PJ-ORDER") + "&code=D1");
        page.locator("[data-dialog='giveBack:ask-dialog']").click();
        submit("[id='giveBack:ask:sendBack']");
        assertThat(page.locator("dialog[open] .error-text")).not().isEmpty();
        page.locator("[id='giveBack:ask:comment']").fill("ขอจำนวนผู้ผ่านการอบรม");
        submit("[id='giveBack:ask:sendBack']");
        assertShows(page.locator("main"), says("done.directiveSentBack"), says("directivestatus.OUTSTANDING"), "ขอจำนวนผู้ผ่านการอบรม");
        look("a directive whose answer was sent back");

        turns.of("owner");
        open("/mywork");
        assertShows(page.locator("main"), says("directives.sentBack.short"), "ขอจำนวนผู้ผ่านการอบรม");
        open("/notices");
        assertShows(page.locator("main"), partOf("notices.text.DIRECTIVE_SENT_BACK"), "ขอจำนวนผู้ผ่านการอบรม");
        open("/project?code=" + own("PJ-ORDER"));
        assertShows(page.locator("section:has(> header h2:text-is('" + says("project.directives") + "'))"), "ขอจำนวนผู้ผ่านการอบรม");
        assertShows(page.locator("section:has(> header h2:text-is('" + says("project.history") + "'))"), says("history.pair.sentBack.directive"));
        open("/directives/one?project=" + own("PJ-ORDER") + "&code=D1");
        page.locator("[id='reply:answer']").fill("ผ่านการอบรม 260 คน");
        submit("[id='reply:send']");

        turns.of("executive");
        open("/directives/one?project=" + own("PJ-ORDER") + "&code=D1");
        assertShows(page.locator("section:has(> header h2#course)"), "อบรมครบทุกอำเภอแล้ว",
                "ขอจำนวนผู้ผ่านการอบรม", "ผ่านการอบรม 260 คน", "นายกิตติพงษ์ ธนากร");
        page.locator("[data-dialog='accept:ask-dialog']").click();
        submit("[id='accept:ask:close']");
        assertShows(page.locator("main"), says("done.directiveClosed"), says("directivestatus.CLOSED"));
    }

    @Test
    void everythingThatARecordedDirectiveLacksIsToldAtOnce() {
        bringIn(own("PJ-RECORD"), "owner");
        signIn("monitor");
        open("/directives/give?project=" + own("PJ-RECORD"));
        submit("[id='give:save']");
        assertThat(page.locator("main .error-text")).hasCount(2);
        recordForTheMinister();
        assertShows(page.locator("main"), "รัฐมนตรีว่าการกระทรวงมหาดไทย", says("done.directiveGiven"));

        open("/directives/give?project=" + own("PJ-RECORD"));
        recordForTheMinister();
        assertThat(page.locator("[id='give'] .notice.amber")).containsText(says("rule.directive.again", "D1"));
        assertThat(page.locator("[id='give:again']")).isFocused();
        submit("[id='give:again']");
        assertShows(page.locator("main"), says("done.directiveGiven"));
        submit(".done-bar .notice [type=submit]");
        assertThat(page.locator(".done-bar")).containsText(says("history.pair.withdrawn.directive"));
        open("/directives/one?project=" + own("PJ-RECORD") + "&code=D2");
        assertShows(page.locator("main"), says("directivestatus.WITHDRAWN"), says("undo.do"));
    }

    private void recordForTheMinister() {
        page.locator("[id='give:otherGiver']").fill("รัฐมนตรีว่าการกระทรวงมหาดไทย");
        page.locator("[id='give:text']").fill("ให้เสนอแผนขยายผลทุกจังหวัด");
        submit("[id='give:save']");
    }

    @Test
    void adoptionsAreAddedUpWithinOneTypeOfBenefitAlone() {
        bringIn(own("PJ-SCALE"), "owner");
        signIn("owner");
        adopt("PV40", "เวลาที่ลดลง", "นาที", "50", "20");
        adopt("PV50", "เวลาที่ลดลง", "นาที", "40", "");
        adopt("PV57", "ผู้รับประโยชน์", "คน", "", "1500");
        assertShows(page.locator("#adoptions, section:has(> header h2:text-is('" + says("project.adoptions") + "'))").first(),
                says("scaleout.coverage", 1, 2), "−30", "1,500");
        page.locator("a[href*='/scaleout/edit'][href*='PV50']").click();
        page.locator("[id='adoption:unit']").fill("");
        submit("[id='adoption:save']");
        assertShows(page.locator(".error-text").first(), says("rule.adoption.unit.missing"));
        page.locator("[data-dialog='withdraw:ask-dialog']").click();
        page.locator("[id='withdraw:ask:reason']").fill("บันทึกผิดหน่วยงาน");
        submit("[id='withdraw:ask:do']");
        assertShows(page.locator("main"), says("done.adoptionWithdrawn"));
        assertShowsNot(page.locator("main"), says("scaleout.coverage", 1, 2));
        open("/scaleout?type=%E0%B8%9C%E0%B8%B9%E0%B9%89%E0%B8%A3%E0%B8%B1%E0%B8%9A%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B9%82%E0%B8%A2%E0%B8%8A%E0%B8%99%E0%B9%8C");
        assertShows(page.locator("main"), own("PJ-SCALE"), language() == UserLanguage.TH ? "คน" : "people");
        assertShowsNot(page.locator("main"), "นาที");
    }

    @Test
    void thePortfolioIsFilteredByGoalsAndExportedInTheOrderOfPlans() throws IOException {
        signIn("monitor");
        open("/portfolio?sdg=16.6");
        assertShows(page.locator("ul.filter-chips"), "16.6");
        int listed = page.locator("table.projects tbody tr").count();
        assertThat(listed).isPositive();
        page.locator("details.more-menu summary").click();
        Download csv = page.waitForDownload(() -> page.locator("a[href*='alignment.csv']").click());
        List<String> lines = Files.readAllLines(csv.path());
        assertThat(lines.get(0)).endsWith(Stream.of("strategy", "master", "national", "policy", "ministry", "sdg")
                .map(plan -> says("list." + plan)).collect(Collectors.joining(",")));
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.endsWith("16.6"));
        Download xlsx = page.waitForDownload(() -> page.locator("a[href*='alignment.xlsx']").click());
        try (ZipFile file = new ZipFile(xlsx.path().toFile())) {
            assertThat(file.getEntry("xl/workbook.xml")).isNotNull();
        }
    }

    @Test
    void aDisbursementAboveTheBudgetIsQuestionedAndKeptWithAReason() {
        bringIn(own("PJ-MONEY"), "owner");
        signIn("owner");
        open("/update?project=" + own("PJ-MONEY") + "&quarter=2569-2");
        page.locator("[id='update:disbursed']").fill("2000000");
        page.locator("[id='update:draft']").click();
        page.locator("[id='update:disbursedDoubt']").waitFor();
        assertShows(page.locator("main"), partOf("rule.update.disbursed.doubt.ABOVE_BUDGET"));
        assertAccessible("a questioned disbursement");
        page.locator("[id='update:disbursedDoubt']").fill("ได้รับงบประมาณเพิ่มเติมระหว่างปี");
        page.locator("[id='update:draft']").click();
        page.locator("text=" + says("done.draft")).first().waitFor();
        open("/project?code=" + own("PJ-MONEY") + "&quarter=2569-2");
        assertShows(page.locator("main"), "2,000,000", "200");
    }

    @Test
    void lessonsOfStoppedProjectsAreKeptForWhoeverBeginsTheNext() {
        signIn("executive");
        open("/lessons");
        assertShows(page.locator("main"), says("lessons.title"), says("lessons.decidedBy"));
    }

    private void adopt(String organisation, String type, String unit, String before, String after) {
        open("/scaleout/edit?project=" + own("PJ-SCALE"));
        choose("[id='adoption:organisation']", organisation);
        page.locator("[id='adoption:adoptedOn:v']").fill("01/03/2569");
        page.locator("[id='adoption:benefitType']").fill(type);
        page.locator("[id='adoption:unit']").fill(unit);
        page.locator("[id='adoption:baseline']").fill(before);
        page.locator("[id='adoption:result']").fill(after);
        submit("[id='adoption:save']");
        assertShows(page.locator("main"), says("done.adoptionAdded"));
    }

    private void choose(String field, String value) {
        page.locator(field).selectOption(new SelectOption().setValue(value));
    }

    private void submit(String button) {
        page.waitForNavigation(() -> page.locator(button).click());
    }

    /** Of each language another, for whoever has signed in once has a password of their own. */
    private String successor() {
        return own("journey.owner").toLowerCase(Locale.ROOT);
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private void look(String what) {
        assertPresentable(what.replace(' ', '-'), page::reload);
        page.reload();
    }

    private void addSuccessor() {
        open("/users?q=" + successor());
        if (!main().contains("ผู้รับมอบ ทดสอบ")) {
            open("/users/edit");
            page.locator("[id='userForm:userName']").fill(successor());
            page.locator("[id='userForm:displayName']").fill("ผู้รับมอบ ทดสอบ");
            page.locator("[id='userForm:password']").fill(PASSWORD);
            page.locator("[id='userForm:save']").click();
            page.waitForURL("**/users?**");
        }
    }

    private void bringIn(String code, String owner) {
        new TestWorkbook().sheet("organisations", "code,name_th,kind\n%1$s-ORG,หน่วยงาน %1$s,office\n", code)
                .sheet("projects", "code,title_th,organisation_code,owner,start_on,stage,budget_baht\n"
                        + "%1$s,โครงการ %1$s,%1$s-ORG,%2$s,2026-01-01,implementing,1000000\n", code, owner).bringInto(product());
    }
}
