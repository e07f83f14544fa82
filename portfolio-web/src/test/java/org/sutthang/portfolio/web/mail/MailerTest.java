package org.sutthang.portfolio.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.MailSettings;
import org.sutthang.portfolio.kernel.MailSettings.Encryption;
import org.sutthang.portfolio.reminder.Notice;
import org.sutthang.portfolio.reminder.Notice.Subject;
import org.sutthang.portfolio.reminder.NoticeKind;
import org.sutthang.portfolio.reminder.Urgency;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Sends to a real mail server in this process, and to one that breaks off. */
class MailerTest {

    private static final String PRODUCT = "https://sutthang.example.go.th";
    private static final String STOP = PRODUCT + "/unsubscribe/secret";
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-20T00:05:00Z"), ZoneOffset.UTC);

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theDigestArrivesInThaiAsTextAndAsAPageWithBuddhistDatesAndWorkingLinks() throws Exception {
        mailer(server.getSmtp().getPort(), null).send(digest(UserLanguage.TH));

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("สุดทาง: มีเรื่องที่ต้องดำเนินการหรือควรทราบ 2 เรื่อง");
        assertThat(message.getFrom()[0]).asString().contains("sutthang@example.go.th");
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("somchai@example.go.th"));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + STOP + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getMessageID()).endsWith("@example.go.th>");
        assertThat(message.getSentDate()).isEqualTo(CLOCK.instant());
        MimeMultipart both = (MimeMultipart) message.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        String text = (String) both.getBodyPart(0).getContent();
        String html = (String) both.getBodyPart(1).getContent();
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(text).contains("เรียน สมชาย <b>ใจดี</b>", "20 เมษายน 2567", "ยังไม่ได้ส่งรายงานไตรมาส 2/2567",
                "เลยกำหนด 5 วัน (ครบกำหนด 15 เม.ย. 2567)", PRODUCT + "/update?project=P1&quarter=2567-2",
                PRODUCT + "/notices", PRODUCT + "/account");
        assertThat(html).contains("lang=\"th\"", "สมชาย &lt;b&gt;ใจดี&lt;/b&gt;",
                PRODUCT + "/update?project=P1&amp;quarter=2567-2").doesNotContain("<b>ใจดี", "<script");
    }

    @Test
    void inEnglishItSaysTheSameWithTheCommonEra() throws Exception {
        mailer(server.getSmtp().getPort(), null).send(digest(UserLanguage.EN));
        MimeMultipart both = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat((String) both.getBodyPart(0).getContent()).contains("20 April 2024", "The report for Q2/2024 is not handed in",
                "5 days overdue (due 15 Apr 2024)", "Clinic").doesNotContain("2567 ");
    }

    @Test
    void nothingThatIsTypedCanBeginAnotherLineOfTheHead() throws Exception {
        Letter letter = new Letter("somchai@example.go.th", "หัวเรื่อง\r\nBcc: victim@example.com", "x", "x", null);
        mailer(server.getSmtp().getPort(), null).send(letter);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("หัวเรื่อง Bcc: victim@example.com");
        assertThat(server.getReceivedMessages()).hasSize(1);

        Undelivered refused = catchThrowableOfType(Undelivered.class, () -> mailer(server.getSmtp().getPort(), null).send(
                new Letter("somchai@example.go.th\r\nRCPT TO:<victim@example.com>", "x", "x", "x", null)));
        assertThat(refused.isUncertain()).isFalse();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatTheServerRefusesIsCertainAndCanBeTriedAgain() throws Exception {
        server.setUser("sutthang", "the right password");
        Undelivered wrongPassword = catchThrowableOfType(Undelivered.class,
                () -> mailer(server.getSmtp().getPort(), "the wrong password").send(digest(UserLanguage.TH)));
        assertThat(wrongPassword.isUncertain()).isFalse();
        assertThat(wrongPassword.getMessage()).contains("535").doesNotContain("the wrong password");
        mailer(server.getSmtp().getPort(), "the right password").send(digest(UserLanguage.TH));
        assertThat(server.getReceivedMessages()).hasSize(1);

        int port = server.getSmtp().getPort();
        server.stop();
        Undelivered nobodyThere = catchThrowableOfType(Undelivered.class,
                () -> mailer(port, null).send(digest(UserLanguage.TH)));
        assertThat(nobodyThere.isUncertain()).isFalse();
        server.start();
    }

    @Test
    void aConnectionThatBreaksWhileTheLetterIsTakenLeavesADoubt() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread breaking = Thread.ofPlatform().start(() -> takeAndBreakOff(socket));
            Undelivered broken = catchThrowableOfType(Undelivered.class,
                    () -> mailer(socket.getLocalPort(), null).send(digest(UserLanguage.TH)));
            breaking.join();
            assertThat(broken.isUncertain()).isTrue();
        }
    }

    @Test
    void withStarttlsNothingIsSaidToAServerThatCannotEncrypt() {
        MailSettings strict = new MailSettings("127.0.0.1", server.getSmtp().getPort(), null, null, Encryption.STARTTLS,
                "sutthang@example.go.th", 7, PRODUCT);
        Undelivered refused = catchThrowableOfType(Undelivered.class,
                () -> new Mailer(strict, CLOCK).send(digest(UserLanguage.TH)));
        assertThat(refused.isUncertain()).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** Speaks SMTP up to the end of the letter, then hangs up without an answer. */
    private static void takeAndBreakOff(ServerSocket socket) {
        try (Socket client = socket.accept()) {
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            StringBuilder line = new StringBuilder();
            boolean data = false;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c != '\n') {
                    line.append((char) c);
                    continue;
                }
                String said = line.toString().strip();
                line.setLength(0);
                if (data && said.equals(".")) {
                    return;
                }
                if (!data) {
                    data = said.equals("DATA");
                    say(out, data ? "354 go on" : "250 yes");
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Mailer mailer(int port, String password) {
        return new Mailer(new MailSettings("127.0.0.1", port, password == null ? null : "sutthang", password, Encryption.OFF,
                "sutthang@example.go.th", 7, PRODUCT), CLOCK);
    }

    private static Letter digest(UserLanguage language) {
        Subject project = new Subject("P1", "คลินิกเคลื่อนที่", "Clinic");
        return new DigestLetter(language, PRODUCT).of("somchai@example.go.th", "สมชาย <b>ใจดี</b>", List.of(
                new Notice(NoticeKind.REPORT_LATE, Urgency.OVERDUE, project, null, new FiscalQuarter(2567, 2),
                        LocalDate.of(2024, 4, 15), TODAY, null, ""),
                new Notice(NoticeKind.MILESTONE_DUE, Urgency.SOON, project, new Subject("2", "อบรม", null), null,
                        LocalDate.of(2024, 4, 30), TODAY, null, "")), STOP);
    }
}
