package org.sutthang.portfolio.web.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.sutthang.portfolio.kernel.MailSettings;
import org.sutthang.portfolio.kernel.MailSettings.Encryption;

/** Sends letters by a mail server. It tells a refusal, which can be tried again, from a doubt, which must not be. */
final class Mailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "20000";
    private static final String SENDER = "ระบบสุดทาง";
    private static final String CONNECTION_CLOSED = "[EOF]";

    private final MailSettings settings;
    private final Clock clock;

    Mailer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends a letter.
     *
     * @param letter what is sent
     * @throws Undelivered when the mail server has not taken it, or may not have
     */
    void send(Letter letter) throws Undelivered {
        Session session = Session.getInstance(properties());
        Transport transport = null;
        boolean handingOver = false;
        try {
            MimeMessage message = message(session, letter);
            transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            handingOver = true;
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new Undelivered(handingOver && !isRefusal(e), e);
        } finally {
            close(transport);
        }
    }

    /** What the server answers with a code is a refusal; a connection that breaks while it takes the letter is none. */
    private static boolean isRefusal(Exception e) {
        return e instanceof SendFailedException && !String.valueOf(e.getMessage()).contains(CONNECTION_CLOSED);
    }

    private static void close(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadySaid) {
            // The letter was taken or refused before; how the connection ends changes nothing of that.
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.put("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.encryption() == Encryption.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        // The machine's own name is nobody's business.
        properties.put("mail.smtp.localhost", domain());
        return properties;
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException, java.io.UnsupportedEncodingException {
        if (!MailSettings.isAddress(letter.to())) {
            throw new SendFailedException("not an e-mail address: " + letter.to());
        }
        MimeMessage message = new Identified(session, UUID.randomUUID() + "@" + domain());
        message.setFrom(new InternetAddress(settings.from(), SENDER, UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // Nobody's absence note is to answer it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart both = new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    /** A message whose identifier does not name the machine and its user. */
    private static final class Identified extends MimeMessage {
        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
