package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;

/**
 * What happens to a failure on a page. A broken rule, and any failure while a form is taken, is said on the same page with everything that was typed; a page that has
 * expired is opened anew; only a page that cannot be shown gives way to an error page.
 */
class PageFailures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());
    /** What is not there, in words, as the error page asks for it. */
    private static final String MISSING = "missing";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext() && !context.getResponseComplete()) {
            Throwable failure = cause(events.next().getContext().getException());
            events.remove();
            try {
                answer(context, failure);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }

    private static Throwable cause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof RuleViolation || t instanceof ViewExpiredException || t instanceof CspException) {
                return t;
            }
        }
        return failure;
    }

    private static void answer(FacesContext context, Throwable failure) throws IOException {
        boolean isGone = failure instanceof ViewExpiredException || failure instanceof CspException;
        if (context.getExternalContext().isResponseCommitted()) {
            // The reader has the beginning of the page already; there is nothing left to answer with.
            LOG.log(Level.WARNING, "A page that had begun was not finished: " + context.getExternalContext().getRequestServletPath(), failure);
            context.responseComplete();
            return;
        }
        if (isGone) {
            openAnew(context);
            return;
        }
        boolean isRule = failure instanceof RuleViolation;
        if (!isRule) {
            LOG.log(Level.SEVERE, "A page failed: " + context.getExternalContext().getRequestServletPath(), failure);
        }
        if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            PageMessages messages = CDI.current().select(PageMessages.class).get();
            if (isRule) {
                messages.error((RuleViolation) failure);
            } else {
                messages.error("error.500.text");
            }
            context.renderResponse();
        } else {
            if (failure instanceof NotFound missing && missing.getArguments().stream().noneMatch(PageFailures::isNothing)) {
                context.getExternalContext().getRequestMap().put(MISSING,
                        CDI.current().select(LocaleBean.class).get().ruleMessages().sentence(missing));
            }
            show(context, failure instanceof AccessDenied ? FORBIDDEN : failure instanceof NotFound ? NOT_FOUND : FAILED);
        }
    }

    /** An address that names nothing is only wrong. */
    private static boolean isNothing(Object code) {
        return code.toString().isBlank();
    }

    /** The view is gone but not what was typed: the browser kept it and offers it on the page opened anew. */
    private static void openAnew(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String page = Addresses.ofForm((HttpServletRequest) external.getRequest());
        external.redirect(page.contains("expired=") ? page : Addresses.with(page, "expired", "view"));
        context.responseComplete();
    }

    private static void show(FacesContext context, int status) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + "/error/" + status);
            return;
        }
        external.responseReset();
        external.setResponseStatus(status);
        ViewHandler views = context.getApplication().getViewHandler();
        UIViewRoot view = views.createView(context, "/error/" + status + ".xhtml");
        context.setViewRoot(view);
        views.getViewDeclarationLanguage(context, view.getViewId()).buildView(context, view);
        views.getViewDeclarationLanguage(context, view.getViewId()).renderView(context, view);
        context.responseComplete();
    }
}
