package org.sutthang.portfolio.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.web.faces.Addresses;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The sign-in page: takes a name and a password and leads back to where somebody was going. */
@Named("signIn")
@RequestScoped
public class SignInBean {

    private static final String PASSWORD_FIELD = "signin:password";

    @Inject
    private SecurityContext security;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private UserService users;

    @Inject
    private LocaleBean locale;

    @Inject
    private HttpServletRequest request;

    private String userName;
    private String password;
    private String from;

    /** Takes the way back from the address; a form that was sent holds it itself. */
    @PostConstruct
    void takeWayBack() {
        from = request.getParameter(SignInAddress.BACK);
    }

    /**
     * Signs in, or says beside the field why not.
     *
     * @throws IOException where the browser has gone
     */
    public void submit() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        Duration wait = throttle.waitFor(userName, request.getRemoteAddr());
        if (!wait.isZero()) {
            refuse(context, "signin.throttled", wait.toMinutes() + 1);
            return;
        }
        if (request.getUserPrincipal() != null) {
            request.getSession().invalidate();
        }
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().newAuthentication(true)
                        .credential(new UsernamePasswordCredential(userName, password)));
        if (status != AuthenticationStatus.SUCCESS) {
            throttle.failed(userName, request.getRemoteAddr());
            refuse(context, "signin.failed");
            return;
        }
        throttle.succeeded(userName, request.getRemoteAddr());
        users.signedIn(request.getUserPrincipal().getName()).ifPresent(person -> SessionPassword.begin(request, person));
        external.redirect(Addresses.isInside(from) ? from : request.getContextPath() + "/");
    }

    private void refuse(FacesContext context, String key, Object... args) {
        String sentence = locale.messages().get(key, args);
        context.addMessage(PASSWORD_FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }

    /** @return the name typed */
    public String getUserName() {
        return userName;
    }

    /** @param userName the name typed */
    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** @return never the password, so that no page can show it */
    public String getPassword() {
        return null;
    }

    /** @param password the password typed */
    public void setPassword(String password) {
        this.password = password;
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
