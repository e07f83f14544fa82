package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** Looks at what pages are like in states that no link leads to: filled, empty, refused, asked, done. */
@Order(1)
class EveryStateIT extends BrowserTest {

    @Test
    void theListOfProjectsFilteredAndEmpty() {
        signIn("executive");
        assertPresentable("/portfolio?stage=in_use&status=red", "portfolio-filtered");
        assertPresentable("/portfolio?q=no-such-project-anywhere", "portfolio-empty");
        assertPresentable("/dashboard?quarter=2550-1", "dashboard-empty");
        assertPresentable("/dashboard?quarter=2569-1&compare=2567-4&map=scaled", "dashboard-compared");
        assertPresentable("/dashboard?wall=1", "dashboard-wall");
    }

    @Test
    void projectsInEveryStage() {
        longPlan().bringInto(product());
        signIn("monitor");
        assertPresentable("/project?code=P043", "project-stalled");
        assertPresentable("/project?code=P011", "project-planned");
        assertPresentable("/project?code=P010", "project-late");
        assertPresentable("/project?code=P001", "project-scaled-out");
        assertPresentable("/project?code=P041", "project-stopped");
        assertPresentable("/project?code=ES-LONG", "project-long-plan");
    }

    @Test
    void aPageWhoseStandingsAreBeingWorkedOut() {
        signIn("executive");
        assertPresentable("/assessing", "assessing");
    }

    @Test
    void aProjectOfOthersAsAnOwnerSeesIt() {
        signIn("owner");
        assertPresentable("/project?code=P001", "project-of-others");
    }

    @Test
    void aStopThatIsAskedForAndRefused() {
        signIn("monitor");
        assertPresentable("project-stop-refused", () -> {
            open("/project?code=P010");
            page.locator("[data-dialog='gate:stop:end-dialog']").click();
            page.locator("[id='gate:stop:end:go']").click();
            assertThat(page.locator("dialog[open] .error-text")).hasCount(3);
        });
    }

    @Test
    void aReportNotBegunReturnedSubmittedAndSealed() {
        signIn("owner");
        assertPresentable("/update?project=P003&quarter=2569-2", "update-not-begun");
        assertPresentable("/update?project=P009&quarter=2569-2", "update-returned");
        assertPresentable("/update?project=P016&quarter=2569-3", "update-draft");
        assertPresentable("/update?project=P016&quarter=2569-2", "update-submitted");
        assertPresentable("/update?project=P016&quarter=2569-1", "update-sealed");
    }

    @Test
    void aReportWithRefusedFields() {
        signIn("owner");
        assertPresentable("update-refused", () -> {
            open("/update?project=P016&quarter=2569-3");
            page.locator("input[id$=':forecast']:visible").first().fill("31 กุมภา 2569");
            page.locator("input[id$=':percent']:visible").last().fill("140");
            page.locator("[id='update:evidence']").fill("ไม่ใช่ลิงก์");
            // What cannot be read is said while it is typed already: the refused report is the page after it.
            page.waitForNavigation(() -> page.locator("[id='update:submit']").click());
            assertThat(page.locator(".error-text").first()).isVisible();
        });
        page.evaluate("document.querySelectorAll('form').forEach(form => { form.dataset.changed = ''; })");
    }

    @Test
    void theReviewOfAReportAndOfAPeriod() {
        signIn("monitor");
        assertPresentable("/update?project=P006&quarter=2569-2", "update-review");
        assertPresentable("/period?quarter=2569-2&list=review", "period-review");
        assertPresentable("/period?quarter=2569-2&list=returned", "period-returned");
        assertPresentable("/period?quarter=2569-1", "period-sealed-demo");
        assertPresentable("period-return-refused", () -> {
            open("/period?quarter=2569-2&list=review");
            page.locator("input[name=selected]").first().check();
            page.locator("[data-dialog='review:back-dialog']").click();
            page.locator("[id='review:back:return']").click();
            assertThat(page.locator("dialog[open] .error-text")).isVisible();
            assertThat(page.locator("input[name=selected]").first()).isChecked();
        });
        assertPresentable("period-close-asked", () -> {
            open("/period/close?quarter=2569-2");
            page.locator("[data-dialog*='closing:ask']").click();
        });
    }

    @Test
    void anImportWithChangesWithProblemsAndApplied() {
        signIn("monitor");
        assertPresentable("import-problems", () -> preview("31 กุมภา 2569", "problems"));
        assertPresentable("import-warnings", () -> preview("31 ก.ค. 2569", "warnings"));
        assertPresentable("import-changes", () -> preview("31 ก.ค. 2569", "rows"));
        assertPresentable("import-applied", () -> {
            preview("31 ก.ค. 2569", "rows");
            if (page.locator("[data-dialog='take:ask-dialog']").count() > 0) {
                page.locator("[data-dialog='take:ask-dialog']").click();
                page.locator("[id='take:ask:apply']").click();
                page.locator("main [role=status].message").waitFor();
            }
        });
    }

    @Test
    void formsWithRefusedFields() {
        signIn("admin");
        assertPresentable("user-refused", () -> {
            open("/users/edit");
            page.locator("[id='userForm:userName']").fill("มีวรรค ไม่ได้");
            page.locator("[id='userForm:password']").fill("สั้น");
            page.locator("[id='userForm:save']").click();
            assertThat(page.locator(".error-text").first()).isVisible();
        });
        assertPresentable("organisation-refused", () -> {
            open("/organisations/edit");
            page.locator("[id$='Form:save']").click();
            assertThat(page.locator(".error-text").first()).isVisible();
        });
        assertPresentable("/users?q=no-such-user-anywhere", "users-empty");
        assertPresentable("/organisations?q=no-such-organisation-anywhere", "organisations-empty");
    }

    @Test
    void signInRefusedAndErrors() {
        assertPresentable("sign-in-refused", () -> {
            open("/signin");
            page.locator("input[type=password]").fill("not the password");
            page.locator("form:has(input[type=password]) input[type=text]").first().fill("nobody-" + page.viewportSize().width
                    + System.nanoTime());
            page.locator("input[type=password]").press("Enter");
            assertThat(page.locator("[role=alert], .message-error").first()).isVisible();
        });
        signIn("owner");
        assertPresentable("error-403", () -> assertThat(open("/users").status()).isEqualTo(403));
        assertPresentable("error-404", () -> assertThat(open("/no-such-page").status()).isEqualTo(404));
        assertPresentable("/error/500", "error-500");
    }

    /** A workbook whose milestone has the day given, and whose weights do not sum to 100. */
    private void preview(String day, String list) {
        open("/import");
        page.locator("#file").setInputFiles(new FilePayload("es.zip", "application/zip", new TestWorkbook()
                .sheet("milestones", """
                project_code,code,title_th,weight,baseline_on
                P043,1,สำรวจความต้องการ,70,%1$s
                P043,2,อบรมอาสาสมัคร,20,2026-09-30
                """, day).bytes()));
        page.locator("form[data-upload] button[type=submit]").click();
        page.locator("nav.tabs a[href*='list=" + list + "']").click();
        page.waitForURL("**list=" + list + "**");
    }

    /** A project of eleven years, with a milestone in each half. */
    private static TestWorkbook longPlan() {
        StringBuilder milestones = new StringBuilder("project_code,code,title_th,title_en,weight,baseline_on,forecast_on\n");
        for (int step = 1; step <= 20; step++) {
            milestones.append("ES-LONG,%d,ขยายเครือข่ายอาสาสมัครในพื้นที่ระยะที่ %d,Network of volunteers phase %d,5,%d-%s,%s%n"
                    .formatted(step, step, step, 2020 + step / 2, step % 2 == 0 ? "03-31" : "09-30",
                            step == 12 ? "2031-05-01" : ""));
        }
        return new TestWorkbook().sheet("organisations", """
                code,name_th,kind
                ES-ORG,หน่วยงานทดสอบ,office
                """).sheet("projects", """
                code,title_th,title_en,organisation_code,owner,start_on,end_on,stage,approved_on
                ES-LONG,เครือข่ายอาสาสมัครดูแลผู้สูงอายุทั่วประเทศระยะยาว,Care network,ES-ORG,owner,2020-01-01,2031-12-31,implementing,2020-01-01
                """).sheet("milestones", milestones.toString());
    }
}
