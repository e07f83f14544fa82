package org.sutthang.portfolio.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.sutthang.portfolio.access.PasswordService;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.faces.Addresses;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.security.SessionPassword;
import org.sutthang.portfolio.web.security.SignInThrottle;

/** The form of the reader's own password, on the reader's own page and, for whoever was given one, before every other page. */
@Named("ownPassword")
@RequestScoped
public class PasswordBean {

    private static final String PRESENT = "own:present";
    private static final Map<String, String> FIELDS =
            Map.of("user.password.present", PRESENT, "user.password.again", "own:again", "user.password", "own:chosen");

    @Inject
    private PasswordService passwords;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private FieldRules rules;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private String present;
    private String chosen;
    private String again;
    private String from;

    /** Takes the way back from the address; a form that was sent holds it itself. */
    @PostConstruct
    void takeWayBack() {
        from = request.getParameter("from");
    }

    /**
     * Takes the password typed and goes on to where somebody was going, or says beside the fields why not.
     *
     * @throws IOException where the browser has gone
     */
    public void choose() throws IOException {
        String user = request.getRemoteUser();
        Duration wait = throttle.waitFor(user, request.getRemoteAddr());
        if (!wait.isZero()) {
            messages.fieldError(PRESENT, new RuleViolation("user.password.throttled", wait.toMinutes() + 1));
            return;
        }
        try {
            SessionPassword.begin(request, passwords.choose(present, chosen, again));
        } catch (RuleViolation refused) {
            if (refused.getMessage().contains("user.password.present")) {
                throttle.failed(user, request.getRemoteAddr());
            }
            rules.refuse(refused, FIELDS);
            return;
        }
        throttle.succeeded(user, request.getRemoteAddr());
        String start = request.getContextPath() + "/";
        String next = Addresses.isInside(from) ? from : start;
        FacesContext.getCurrentInstance().getExternalContext().redirect(isOnOwnPage() ? start + "account?done=passwordChosen" : next);
    }

    private static boolean isOnOwnPage() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/account");
    }

    /** @return never a password, so that no page can show it */
    public String getPresent() {
        return null;
    }

    /** @param present the password until now */
    public void setPresent(String present) {
        this.present = present;
    }

    /** @return never a password, so that no page can show it */
    public String getChosen() {
        return null;
    }

    /** @param chosen the password from now on */
    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** @return never a password, so that no page can show it */
    public String getAgain() {
        return null;
    }

    /** @param again the password from now on, once more */
    public void setAgain(String again) {
        this.again = again;
    }

    /** @return where to go on to; null for the start page */
    public String getFrom() {
        return from;
    }

    /** @param from where to go on to */
    public void setFrom(String from) {
        this.from = from;
    }
}
