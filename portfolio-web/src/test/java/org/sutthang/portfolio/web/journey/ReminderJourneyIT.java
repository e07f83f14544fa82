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
import org.sutthang.portfolio.web.testing.MailServer;

/** Reminders as people meet them: the bell and its page, the digest by a real mail server, and the personal calendar. */
class ReminderJourneyIT extends BrowserTest {

    private static final String OWNER = "owner@example.go.th";
    private static final String ADMIN = "admin@example.go.th";

    @Test
    void theBellLeadsToWhatWaitsAndWhatWasSeenStandsApartUntilItIsBroughtBack() {
        signIn("owner");
        Locator count = page.locator(".bell .count");
        assertThat(count).isVisible();
        int waiting = Integer.parseInt(count.locator("span").first().textContent());
        page.locator("a.bell").click();
        page.waitForURL("**/notices");
        Locator lines = page.locator("section .notice-line");
        assertThat(lines).hasCount(waiting);
        Locator first = lines.first();
        String title = first.locator("a").textContent();
        first.locator("button").click();
        page.waitForURL("**done=noticeSeen**");
        assertThat(page.locator("section .notice-line")).hasCount(waiting - 1);
        assertThat(page.locator("details.seen .notice-line a").first()).hasText(title);
        page.locator("details.seen > summary").click();
        page.locator("details.seen .notice-line button").first().click();
        page.waitForURL("**done=noticeUnseen**");
        assertThat(page.locator("section .notice-line")).hasCount(waiting);
        assertThat(page.locator("details.seen")).hasCount(0);
        page.locator("section .notice-line a").first().click();
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
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(open(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void theDigestGoesOutByARealMailServerAndCanBeStoppedByOnePressOfAButton() throws Exception {
        signIn("admin");
        address("admin", ADMIN);
        address("owner", OWNER);
        open("/mail");
        page.locator("[id='try:send']").click();
        page.waitForURL("**done=mailTested**");
        assertThat(MailServer.of(ADMIN)).hasSize(1);
        int before = MailServer.count();
        if (MailServer.of(OWNER).isEmpty()) {
            page.locator("[id='go:now']").click();
            page.waitForURL("**done=digestsBegun**");
            assertThat(MailServer.await(before + 1)).as("the digest arrives").isTrue();
        }
        List<MimeMessage> digests = MailServer.of(OWNER);
        assertThat(digests).hasSize(1);
        String text = MailServer.textOf(digests.getFirst());
        assertThat(text).contains("20 พฤษภาคม 2569", product().at("/notices").toString());
        assertThat(MailServer.of(ADMIN)).as("nothing to say to the administrator").hasSize(1);

        String header = digests.getFirst().getHeader("List-Unsubscribe")[0];
        URI stop = URI.create(header.substring(1, header.length() - 1));
        assertThat(product().get(stop.getPath()).statusCode()).as("a scanner of mail chooses nothing").isEqualTo(302);
        assertThat(press(stop, "List-Unsubscribe=Something")).isEqualTo(400);
        assertThat(press(stop.resolve("unknown"), "List-Unsubscribe=One-Click")).isEqualTo(404);
        assertThat(press(stop, "List-Unsubscribe=One-Click")).isEqualTo(204);
        forgetSession();
        signIn("owner");
        open("/account");
        assertThat(page.locator("[id='choice:digest']")).not().isChecked();
        page.locator("[id='choice:digest']").check();
        page.locator("[id='choice:save']").click();
        page.waitForURL("**done=saved**");
        assertThat(page.locator("[id='choice:digest']")).isChecked();
    }

    private void address(String user, String email) {
        open("/users/edit?user=" + user);
        page.locator("[id='userForm:email']").fill("somchai@localhost");
        page.locator("[id='userForm:save']").click();
        assertThat(page.locator(".error-text")).containsText("somchai@localhost");
        page.locator("[id='userForm:email']").fill(email);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**done=saved**");
    }

    private int press(URI stop, String form) {
        return product().send(HttpRequest.newBuilder(product().at(stop.getPath()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))).statusCode();
    }

    @Test
    void theCalendarOpensWithoutSigningInUntilItsAddressIsRenewedOrWithdrawn() throws Exception {
        signIn("owner");
        String first = calendarAddress("feed:make");
        assertPresentable("account-address", () -> {
            open("/account");
            page.locator("[data-dialog='feed:again-dialog']").click();
        });
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

        open("/account");
        page.locator("[data-dialog='feed:again-dialog']").click();
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
        if (!page.url().contains("/account")) {
            open("/account");
        }
        page.locator("[id='" + button + "']").click();
        return URI.create(page.locator("#address").textContent()).getPath();
    }

    @Test
    void whatBelongsToTheAdministratorIsForTheAdministrator() {
        signIn("owner");
        assertThat(open("/mail").status()).isEqualTo(403);
        assertThat(product().get("/notices/count").statusCode()).as("without a session nothing is told").isEqualTo(204);
        assertThat(product().get("/notices").statusCode()).isEqualTo(302);
    }
}
