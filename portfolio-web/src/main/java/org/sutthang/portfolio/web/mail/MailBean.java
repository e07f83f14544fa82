package org.sutthang.portfolio.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.kernel.MailSettings;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.reminder.DigestFailure;
import org.sutthang.portfolio.reminder.DigestLedger;
import org.sutthang.portfolio.reminder.DigestReport;
import org.sutthang.portfolio.reminder.SubscriptionService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;

/** How mail stands, for the administrator: the server, the last round, what failed, and a message to try it with. */
@Named("mail")
@RequestScoped
public class MailBean {

    private static final String DONE = "/mail?faces-redirect=true&done=";

    @Inject
    private DigestLedger ledger;
    @Inject
    private DigestTimer timer;
    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private Settings settings;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private Clock clock;

    private DigestReport report;
    private String own;

    @PostConstruct
    void load() {
        report = ledger.report();
        own = subscriptions.mine().email();
    }

    /**
     * Sends the administrator a message that shows that mail arrives.
     *
     * @return the page again once the mail server has taken it, null where it has not
     */
    public String test() {
        currentUser.require(Permission.MANAGE_USERS);
        if (own == null || settings.mail().isEmpty()) {
            messages.error(own == null ? "mail.test.noAddress" : "mail.off");
            return null;
        }
        MailSettings mail = settings.mail().get();
        try {
            new Mailer(mail, clock).send(new DigestLetter(locale.getLanguage(), mail.publicUrl()).test(own,
                    currentUser.get().displayName()));
            return DONE + "mailTested";
        } catch (Undelivered e) {
            messages.error("mail.test.failed", own, e.getMessage());
            return null;
        }
    }

    /**
     * Sends today's digests that are not sent yet, while the page goes on.
     *
     * @return the page again
     */
    public String sendNow() {
        currentUser.require(Permission.MANAGE_USERS);
        if (settings.mail().isPresent()) {
            timer.now();
        }
        return DONE + "digestsBegun";
    }

    /** @return the mail server, or null while none is configured */
    public MailSettings getServer() {
        return settings.mail().orElse(null);
    }

    /** @return the hour from which the digests are sent, in two digits */
    public String getHour() {
        return settings.mail().map(mail -> "%02d".formatted(mail.digestHour())).orElse(null);
    }

    /** @return how the way to the mail server is encrypted, as a word of its key */
    public String getEncryption() {
        return settings.mail().map(mail -> mail.encryption().name().toLowerCase(Locale.ROOT)).orElse(null);
    }

    /** @return what became of the digests */
    public DigestReport getReport() {
        return report;
    }

    /** @return what did not go through, the latest first */
    public List<DigestFailure> getFailures() {
        return report.failures();
    }

    /** @return the administrator's own address, or null */
    public String getOwn() {
        return own;
    }
}
