package org.sutthang.portfolio.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.RuleMessages;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * An RFC 9457 problem document: what went wrong, in the language that was asked for, and nothing of how the product is
 * built. The member {@code rule} names the broken rule for programs that want to tell one from another.
 */
public final class ProblemDocument {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final Json json = new Json();
    private final int status;
    private final UserLanguage language;

    private ProblemDocument(int status, RuleViolation rule, UserLanguage language) {
        Messages messages = new Messages(language);
        String title = "problem." + status + ".title";
        String detail = "problem." + status + ".detail";
        this.status = status;
        this.language = language;
        json.with("type", "about:blank").with("title", messages.get(messages.has(title) ? title : "problem.other.title"))
                .with("status", status)
                .with("detail", rule == null ? messages.get(messages.has(detail) ? detail : "problem.other.detail")
                        : new RuleMessages(language).sentence(rule));
        if (rule != null) {
            json.with("rule", rule.getKey());
        }
        if (rule instanceof UpdateRefused refused) {
            RuleMessages sentences = new RuleMessages(language);
            json.withEach("problems", refused.problems(), p -> new Json().with("field", p.field()).with("rule", p.key())
                    .with("detail", sentences.sentence(p.key(), p.arguments().toArray())));
        }
    }

    static ProblemDocument of(Failure failure, UserLanguage language) {
        return new ProblemDocument(failure.status(), failure.rule(), language);
    }

    Json json() {
        return json;
    }

    /**
     * Answers a request that never reaches the interface, such as one without a valid sign-in.
     *
     * @param status the status code
     * @param request tells the language
     * @param response takes the document; headers set before are kept
     * @throws IOException when the caller has gone
     */
    public static void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemDocument document = new ProblemDocument(status, null, RequestLanguage.of(request));
        response.setStatus(document.status);
        response.setHeader("Content-Language", document.language.code());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(document.json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
