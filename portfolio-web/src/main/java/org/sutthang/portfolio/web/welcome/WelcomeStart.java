package org.sutthang.portfolio.web.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.sutthang.portfolio.welcome.WelcomeService;
import org.sutthang.portfolio.web.update.StartPage;

/** Where the start page leads: once a session to the welcome while there is something to do, else on to where somebody arrives. */
@Named("welcomeStart")
@RequestScoped
public class WelcomeStart {

    /** In a session: that the start page has already led to the welcome. */
    private static final String SHOWN = WelcomeStart.class.getName();

    @Inject
    private WelcomeService service;
    @Inject
    private StartPage startPage;

    /**
     * Goes on from the start page.
     *
     * @throws IOException where the browser has gone
     */
    public void go() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getSessionMap().containsKey(SHOWN) || !service.mine().isOpen()) {
            startPage.go();
        } else {
            external.getSessionMap().put(SHOWN, true);
            external.redirect(external.getRequestContextPath() + "/welcome");
        }
    }
}
