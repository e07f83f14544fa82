package org.sutthang.portfolio.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * People sign in once on a page, and a session remembers them. Whoever comes without one is led to that page and afterwards back to where they were; a form that was
 * sent in a session that had ended is led there too, and the browser keeps what was typed.
 */
@ApplicationScoped
@Typed(FormSignIn.class)
@AutoApplySession
public class FormSignIn implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(identities.validate(credential));
        }
        if (Paths.isPublic(Paths.of(request))) {
            return context.doNothing();
        }
        SecurityHeaders.set(response, SecurityHeaders.NOTHING_TO_LOAD);
        String target = SignInAddress.from(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return sendPartial(response, target);
        }
        return context.redirect(target);
    }

    private static AuthenticationStatus sendPartial(HttpServletResponse response, String target) {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>"
                    .formatted(target.replace("&", "&amp;")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
