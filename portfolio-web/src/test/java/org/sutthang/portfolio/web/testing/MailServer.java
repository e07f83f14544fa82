package org.sutthang.portfolio.web.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The mail server that this thread's demo sends to: a real one, in the process of the tests. */
public final class MailServer {

    private static final long LONGEST_WAIT_MILLISECONDS = 60_000;

    private static final ThreadLocal<GreenMail> OF_THIS_THREAD = ThreadLocal.withInitial(MailServer::start);

    private MailServer() {
    }

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static GreenMail server() {
        return OF_THIS_THREAD.get();
    }

    /** @return the settings of a product that sends to it */
    static Map<String, String> settings() {
        return Map.of("SUTTHANG_SMTP_HOST", "127.0.0.1", "SUTTHANG_SMTP_PORT", String.valueOf(server().getSmtp().getPort()),
                "SUTTHANG_SMTP_TLS", "off", "SUTTHANG_MAIL_FROM", "sutthang@example.go.th", "SUTTHANG_DIGEST_HOUR", "0");
    }

    /**
     * Waits until so many messages have come for anybody.
     *
     * @param messages how many, from the beginning
     * @return whether they came
     */
    public static boolean await(int messages) {
        return server().waitForIncomingEmail(LONGEST_WAIT_MILLISECONDS, messages);
    }

    /** @return how many messages have come for anybody */
    public static int count() {
        return server().getReceivedMessages().length;
    }

    /**
     * The messages of somebody.
     *
     * @param address whose
     * @return the messages, the earliest first
     */
    public static List<MimeMessage> of(String address) {
        return Arrays.stream(server().getReceivedMessages()).filter(message -> recipients(message).contains(address)).toList();
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients()).map(Address::toString).toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a message says.
     *
     * @param message a message with a text and a page
     * @return the text
     */
    public static String textOf(MimeMessage message) {
        try {
            BodyPart text = ((MimeMultipart) message.getContent()).getBodyPart(0);
            return (String) text.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
