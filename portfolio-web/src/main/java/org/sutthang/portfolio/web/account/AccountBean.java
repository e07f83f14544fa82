package org.sutthang.portfolio.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.reminder.SubscriptionService;
import org.sutthang.portfolio.reminder.SubscriptionSheet;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.feed.CalendarFeed;

/** How the reader is reminded, on the reader's own page. */
@Named("account")
@RequestScoped
public class AccountBean {

    private static final String DONE = "/account?faces-redirect=true&done=";

    @Inject
    private SubscriptionService service;
    @Inject
    private Settings settings;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private SubscriptionSheet sheet;
    private long version;
    private boolean digest;
    private String language;
    private String address;

    @PostConstruct
    void load() {
        sheet = service.mine();
        version = sheet.version();
        digest = sheet.digest();
        language = sheet.language() == null ? "th" : sheet.language();
    }

    /**
     * Saves what was chosen.
     *
     * @return the page again once it is saved, null where it was refused
     */
    public String save() {
        try {
            service.change(version, digest, language);
            return DONE + "saved";
        } catch (StaleEdit stale) {
            // What was chosen stays; saving once more replaces what the administrator has changed meanwhile, knowingly.
            messages.error(stale);
            sheet = service.mine();
            version = sheet.version();
        } catch (RuleViolation refused) {
            messages.error(refused);
        }
        return null;
    }

    /** Makes a new address for the calendar. It is shown this once, on the answer itself. */
    public void renew() {
        String secret = service.renewFeed();
        address = settings.publicUrl().orElseGet(this::here) + CalendarFeed.PATH + secret + CalendarFeed.SUFFIX;
        load();
    }

    /** Where the browser reaches the product, while the settings do not say where people do. */
    private String here() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /**
     * Withdraws the address for the calendar.
     *
     * @return the page again
     */
    public String withdraw() {
        service.withdrawFeed();
        return DONE + "feedWithdrawn";
    }

    /** @return where reminders go, or null */
    public String getEmail() {
        return sheet.email();
    }

    /** @return when the present address of the calendar was made, or null without one */
    public Instant getFeedMadeAt() {
        return sheet.feedMadeAt();
    }

    /** @return the address of the calendar just made, or null */
    public String getAddress() {
        return address;
    }

    /** @return whether this installation sends mail at all */
    public boolean isMailOn() {
        return settings.mail().isPresent();
    }

    /** @return the hour from which the digests are sent, in two digits */
    public String getHour() {
        return settings.mail().map(mail -> "%02d".formatted(mail.digestHour())).orElse(null);
    }

    /** @return the version that was read */
    public long getVersion() {
        return version;
    }

    /** @param version the version that was read */
    public void setVersion(long version) {
        this.version = version;
    }

    /** @return whether the digest is wanted */
    public boolean isDigest() {
        return digest;
    }

    /** @param digest whether the digest is wanted */
    public void setDigest(boolean digest) {
        this.digest = digest;
    }

    /** @return the language of digest and calendar */
    public String getLanguage() {
        return language;
    }

    /** @param language the language of digest and calendar */
    public void setLanguage(String language) {
        this.language = language;
    }
}
