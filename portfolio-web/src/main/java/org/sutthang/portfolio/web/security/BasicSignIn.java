package org.sutthang.portfolio.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.sutthang.portfolio.web.api.ProblemDocument;

/** Programs name themselves on every request; refusals are problem documents (RFC 9457). */
@ApplicationScoped
@Typed(BasicSignIn.class)
public class BasicSignIn implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Basic ";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private SignInThrottle throttle;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return unauthorized(request, response);
        }
        UsernamePasswordCredential credential = read(header.substring(SCHEME.length()).strip());
        if (credential == null) {
            return unauthorized(request, response);
        }
        Duration wait = throttle.waitFor(credential.getCaller(), request.getRemoteAddr());
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
            return refuse(TOO_MANY_REQUESTS, request, response);
        }
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            throttle.failed(credential.getCaller(), request.getRemoteAddr());
            return unauthorized(request, response);
        }
        throttle.succeeded(credential.getCaller(), request.getRemoteAddr());
        return context.notifyContainerAboutLogin(result);
    }

    private static UsernamePasswordCredential read(String encoded) {
        try {
            String[] pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? new UsernamePasswordCredential(pair[0], pair[1]) : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static AuthenticationStatus unauthorized(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Sutthang\", charset=\"UTF-8\"");
        return refuse(HttpServletResponse.SC_UNAUTHORIZED, request, response);
    }

    private static AuthenticationStatus refuse(int status, HttpServletRequest request, HttpServletResponse response) {
        // No filter runs for what the mechanism answers itself.
        SecurityHeaders.set(response, SecurityHeaders.NOTHING_TO_LOAD);
        try {
            ProblemDocument.send(status, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
