package org.sutthang.portfolio.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.DirectiveSheet;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.Seen;

/** The directive in the address: what was ordered, the answer, and what the reader can do about it. */
@Named("directive")
@RequestScoped
public class DirectiveBean {

    private static final String PROJECT = "project";
    private static final String CODE = "code";
    private static final Map<String, String> ANSWER = Map.of("directive.answer", "reply:answer", "directive.long",
            "reply:answer");
    private static final Map<String, String> COMMENT = Map.of("directive.comment", "giveBack:ask:comment",
            "directive.long", "giveBack:ask:comment");
    private static final Map<String, String> REASON = Map.of("directive.reason", "takeBack:ask:reason", "directive.long",
            "takeBack:ask:reason");

    @Inject
    private DirectiveReading reading;
    @Inject
    private DirectiveService service;
    @Inject
    private LocaleBean locale;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private DirectiveSheet sheet;
    private DirectiveLine line;
    private String answer;
    private String comment;
    private String reason;

    /** What can be done depends on where it stands, so it is read before a form is decoded. */
    @PostConstruct
    void read() {
        sheet = reading.one(request.getParameter(PROJECT), request.getParameter(CODE));
        line = DirectiveLine.of(sheet.item(), locale);
        answer = sheet.item().details().answer();
    }

    /** Reads the directive before the page is shown. */
    public void load() {
        // Everything is read when the bean is made.
    }

    private String attempt(Runnable deed, Map<String, String> fields, String done) {
        try {
            deed.run();
            return "/directives/one.xhtml?faces-redirect=true&project=" + sheet.item().projectCode() + "&code="
                    + sheet.item().code() + "&done=" + done;
        } catch (RuleViolation refused) {
            String typed = answer;
            rules.refuse(refused, fields);
            read();
            answer = typed;
            return null;
        }
    }

    /**
     * Answers it.
     *
     * @return the page again, or null where it was refused
     */
    public String reply() {
        return attempt(() -> service.answer(sheet.item().projectCode(), sheet.item().code(), Seen.version(request), answer), ANSWER,
                "directiveAnswered");
    }

    /**
     * Accepts the answer.
     *
     * @return the page again, or null where it was refused
     */
    public String close() {
        return attempt(() -> service.close(sheet.item().projectCode(), sheet.item().code(), Seen.version(request)), Map.of(),
                "directiveClosed");
    }

    /**
     * Sends the answer back.
     *
     * @return the page again, or null where it was refused
     */
    public String sendBack() {
        return attempt(() -> service.sendBack(sheet.item().projectCode(), sheet.item().code(), Seen.version(request), comment), COMMENT,
                "directiveSentBack");
    }

    /**
     * Takes it back.
     *
     * @return the page again, or null where it was refused
     */
    public String withdraw() {
        return attempt(() -> service.withdraw(sheet.item().projectCode(), sheet.item().code(), Seen.version(request), reason), REASON,
                "directiveWithdrawn");
    }

    /** @return the directive with what the reader may do */
    public DirectiveSheet getSheet() {
        return sheet;
    }

    /** @return the directive with its links */
    public DirectiveLine getLine() {
        return line;
    }

    /** @return the answer */
    public String getAnswer() {
        return answer;
    }

    /** @param answer the answer */
    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** @return what the answer lacks */
    public String getComment() {
        return comment;
    }

    /** @param comment what the answer lacks */
    public void setComment(String comment) {
        this.comment = comment;
    }

    /** @return why it is taken back */
    public String getReason() {
        return reason;
    }

    /** @param reason why it is taken back */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
