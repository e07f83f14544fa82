package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.microsoft.playwright.Locator;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.MailServer;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** Reminders as people meet them: the digest by a real mail server, the bell and its page, and the personal calendar. */
@InBothLanguages
class ReminderJourneyIT extends BrowserTest {

    private static final String ADMIN = "admin@example.go.th";
    private static final String PASSWORD = "a reminded reader's password";

    /** A user of each language, so that nothing that others do changes what there is to be reminded of. */
    private String reader() {
        return "reminded." + language().code();
    }

    private String email() {
        return reader() + "@example.go.th";
    }

    @Test
    void aReaderIsRemindedByMailByTheBellAndByACalendarOfTheirOwn() throws Exception {
        signIn("admin");
        theAdministratorTriesTheMailServer();
        addReader();
        new TestWorkbook().sheet("organisations", "code,name_th,kind\nRM-ORG,หน่วยงานทดสอบการแจ้งเตือน,office\n")
                .sheet("projects", """
                        code,title_th,title_en,organisation_code,owner,start_on,end_on,stage,approved_on
                        %s,ศูนย์ข้อมูลตำบล,Data hub,RM-ORG,%s,2026-01-01,2026-09-30,implementing,2026-01-01
                        """, own("RM-1"), reader())
                .sheet("milestones", """
                        project_code,code,title_th,title_en,weight,baseline_on
                        %1$s,1,เชื่อมข้อมูล,Connect,60,2026-04-10
                        %1$s,2,อบรมผู้ใช้,Train,40,2026-05-25
                        """, own("RM-1")).bringInto(product());
        URI stop = theDigestArrives();
        forgetSession();
        theDigestIsStoppedByOnePressOfAButton(stop);
        signIn(reader(), PASSWORD);
        theReaderWantsItAgain();
        theCalendarOpensUntilItsAddressIsRenewedOrWithdrawn();
        theBellLeadsToWhatWaitsAndWhatWasSeenStandsApart();
    }

    private void theAdministratorTriesTheMailServer() {
        open("/users/edit?user=admin");
        page.locator("[id='userForm:email']").fill("somchai@localhost");
        page.locator("[id='userForm:save']").click();
        assertThat(page.locator(".error-text")).hasText(says("rule.user.email", "somchai@localhost"));
        page.locator("[id='userForm:email']").fill(ADMIN);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**done=saved**");
        int before = MailServer.of(ADMIN).size();
        open("/mail");
        page.locator("[id='try:send']").click();
        page.waitForURL("**done=mailTested**");
        assertThat(page.locator("#page-messages")).containsText(partOf("done.mailTested"));
        assertThat(MailServer.of(ADMIN)).hasSize(before + 1);
    }

    private void addReader() {
        open("/users/edit");
        page.locator("[id='userForm:userName']").fill(reader());
        page.locator("[id='userForm:displayName']").fill("ผู้รับแจ้งเตือน " + language().code());
        page.locator("[id='userForm:email']").fill(email());
        page.locator("[id='userForm:language']").selectOption(language().code());
        page.locator("[id='userForm:password']").fill(PASSWORD);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**/users?**");
    }

    /** @return the address in the digest at which one request stops further ones */
    private URI theDigestArrives() throws Exception {
        int before = MailServer.count();
        int administrators = MailServer.of(ADMIN).size();
        open("/mail");
        page.locator("[id='go:now']").click();
        page.waitForURL("**done=digestsBegun**");
        assertThat(MailServer.await(before + 1)).as("the digest arrives").isTrue();
        List<MimeMessage> digests = MailServer.of(email());
        assertThat(digests).hasSize(1);
        assertThat(MailServer.textOf(digests.getFirst())).contains(own("RM-1"), product().at("/notices").toString(),
                says("digest.lead", format().longDate(RunningProduct.TODAY), "3"), says("notices.kind.MILESTONE_OVERDUE"));
        assertThat(MailServer.of(ADMIN)).as("nothing to say to the administrator").hasSize(administrators);
        String header = digests.getFirst().getHeader("List-Unsubscribe")[0];
        return URI.create(header.substring(1, header.length() - 1));
    }

    private void theDigestIsStoppedByOnePressOfAButton(URI stop) {
        assertThat(product().get(stop.getPath()).statusCode()).as("a scanner of mail chooses nothing").isEqualTo(302);
        assertThat(press(stop, "List-Unsubscribe=Something")).isEqualTo(400);
        assertThat(press(stop.resolve("unknown"), "List-Unsubscribe=One-Click")).isEqualTo(404);
        assertThat(press(stop, "List-Unsubscribe=One-Click")).isEqualTo(204);
    }

    private int press(URI stop, String form) {
        return product().send(HttpRequest.newBuilder(product().at(stop.getPath()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))).statusCode();
    }

    private void theReaderWantsItAgain() {
        open("/account");
        assertThat(page.locator("[id='choice:digest']")).not().isChecked();
        page.locator("[id='choice:digest']").check();
        page.locator("[id='choice:save']").click();
        page.waitForURL("**done=saved**");
        assertThat(page.locator("[id='choice:digest']")).isChecked();
    }

    private void theCalendarOpensUntilItsAddressIsRenewedOrWithdrawn() throws Exception {
        String first = calendarAddress("feed:make");
        HttpResponse<String> answer = product().get(first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/calendar");
        try (ICalReader reader = new ICalReader(answer.body())) {
            List<VEvent> events = reader.readNext().getEvents();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(events).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates()
                    .anyMatch(uid -> uid.startsWith("milestone.")).anyMatch(uid -> uid.startsWith("report."));
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(product().send(HttpRequest.newBuilder(product().at(first)).header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);

        assertPresentable("account-address", () -> {
            open("/account");
            page.locator("[data-dialog='feed:again-dialog']").click();
        });
        String second = calendarAddress("feed:again:renew");
        assertThat(product().get(first).statusCode()).as("renewed").isEqualTo(404);
        assertThat(product().get(second).statusCode()).isEqualTo(200);
        page.locator("[data-dialog='feed:end-dialog']").click();
        page.locator("[id='feed:end:withdraw']").click();
        page.waitForURL("**done=feedWithdrawn**");
        assertThat(product().get(second).statusCode()).as("withdrawn").isEqualTo(404);
        assertThat(product().get("/calendar/" + "x".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    }

    private String calendarAddress(String button) {
        page.locator("[id='" + button + "']").click();
        return URI.create(page.locator("#address").textContent()).getPath();
    }

    private void theBellLeadsToWhatWaitsAndWhatWasSeenStandsApart() {
        assertThat(page.locator(".bell .count span").first()).hasText("3");
        page.locator("a.bell").click();
        page.waitForURL("**/notices");
        Locator lines = page.locator("section .notice-line");
        assertThat(lines).hasCount(3);
        assertShows(page.locator("main"), says("notices.urgency.OVERDUE"), says("notices.kind.MILESTONE_OVERDUE"));
        String title = lines.first().locator("a").textContent();
        lines.first().locator("button").click();
        page.waitForURL("**done=noticeSeen**");
        assertThat(lines).hasCount(2);
        assertThat(page.locator("details.seen .notice-line a").first()).hasText(title);
        page.locator("details.seen > summary").click();
        page.locator("details.seen .notice-line button").first().click();
        page.waitForURL("**done=noticeUnseen**");
        assertThat(lines).hasCount(3);
        assertThat(page.locator("details.seen")).hasCount(0);
        lines.first().locator("a").click();
        page.waitForURL("**project=**");
        assertThat(page.locator("main h1")).isVisible();
    }

    /** One link of each kind of notice. */
    @ParameterizedTest
    @ValueSource(strings = {"owner", "monitor", "executive"})
    void everyNoticeLeadsToAPageThatItsReaderMayOpen(String user) {
        signIn(user);
        open("/notices");
        List<String> links = page.locator(".notice-group > ul > li:first-child .notice-line a").all().stream()
                .map(link -> link.getAttribute("href")).toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(page.context().request()
                .get(product().at(link).toString()).status()).as(link).isEqualTo(200));
    }

    @Test
    void whoHasNotSignedInIsToldNothing() {
        assertThat(product().get("/notices/count").statusCode()).isEqualTo(204);
        assertThat(product().get("/notices").statusCode()).isEqualTo(302);
    }
}
