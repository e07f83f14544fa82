package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.kernel.RuleViolation;

/**
 * Tells the reader what was done or refused. After a redirect the address says what was done ({@code ?done=saved}): only keys under {@code done.} are
 * shown, so that an address cannot put words on a page.
 */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

    private static final String DONE = "done";

    private LocaleBean locale;
    private String done;
    private String expired;

    /** For the container. */
    protected PageMessages() {
    }

    /**
     * The messages of the present request.
     *
     * @param locale the reader's language
     * @param request says what was done before a redirect
     * @param reader who did it: what comes next may be another's for one role and the own for another
     */
    @Inject
    public PageMessages(LocaleBean locale, HttpServletRequest request, CurrentUser reader) {
        this.locale = locale;
        String key = DONE + "." + request.getParameter(DONE);
        String own = reader.find().map(user -> key + "." + user.role()).filter(locale.messages()::has).orElse(key);
        if ("view".equals(request.getParameter("expired"))) {
            this.expired = locale.messages().get("error.view.expired");
        }
        this.done = "GET".equals(request.getMethod()) && locale.messages().has(own) ? locale.messages().get(own) : null;
    }

    /** @return what was done before the redirect; null for nothing */
    public String getDone() {
        return done;
    }

    /** @return that the page had expired and was opened anew; null where it had not */
    public String getExpired() {
        return expired;
    }

    /**
     * Says that something was done.
     *
     * @param key of the sentence
     * @param args for its places
     */
    public void info(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, locale.messages().get(key, args));
    }

    /**
     * Says what is to be looked at.
     *
     * @param key of the sentence
     * @param args for its places
     */
    public void warn(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_WARN, locale.messages().get(key, args));
    }

    /**
     * Says at the head of the page what was refused.
     *
     * @param key of the sentence
     * @param args for its places
     */
    public void error(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, locale.messages().get(key, args));
    }

    /**
     * Says at the head of the page which rule was broken.
     *
     * @param violation the rule
     */
    public void error(RuleViolation violation) {
        add(null, FacesMessage.SEVERITY_ERROR, locale.ruleMessages().sentence(violation));
    }

    /**
     * Says beside a field which rule was broken.
     *
     * @param clientId the field's client id
     * @param violation the rule
     */
    public void fieldError(String clientId, RuleViolation violation) {
        add(clientId, FacesMessage.SEVERITY_ERROR, locale.ruleMessages().sentence(violation));
    }

    private static void add(String clientId, Severity severity, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(clientId, new FacesMessage(severity, sentence, sentence));
        if (severity == FacesMessage.SEVERITY_ERROR) {
            context.validationFailed();
        }
    }
}
