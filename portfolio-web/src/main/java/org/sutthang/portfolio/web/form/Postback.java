package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * Whether a form is being taken. What was offered when the page was drawn is answered then even where it is not offered any
 * more, for a button that does nothing says nothing: {@code rendered="#{bean.mayDo or postback.taken}"}.
 */
@Named("postback")
@RequestScoped
public class Postback {

    /** @return true from the moment a form arrives until the page is drawn again */
    public boolean isTaken() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }
}
