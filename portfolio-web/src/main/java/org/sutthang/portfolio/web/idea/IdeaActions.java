package org.sutthang.portfolio.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.selection.SelectionService;
import org.sutthang.portfolio.selection.SelectionService.Decision;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.Seen;

/** What can be done on the page of an idea: decide about it, withdraw it, bring it back. */
@Named("ideaActions")
@RequestScoped
public class IdeaActions {

    private static final Map<String, String> FIELDS = Map.of("idea.withdraw.reason", "facts:withdraw:ask:reason",
            "selection.decidedBy", "decide:ask:decidedBy", "selection.reason", "decide:ask:reason");

    @Inject
    private IdeaService ideas;
    @Inject
    private SelectionService selection;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private String reason;
    private String decidedBy;

    /**
     * Withdraws the idea.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String withdraw() {
        return done("ideaWithdrawn", () -> ideas.withdraw(code(), Seen.version(request), reason));
    }

    /**
     * Brings the idea back.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String reinstate() {
        return done("ideaReinstated", () -> ideas.reinstate(code(), Seen.version(request)));
    }

    /**
     * Takes the idea onto the short list.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String shortlist() {
        return decide(IdeaStatus.SHORTLISTED);
    }

    /**
     * Decides that the idea is not selected.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String reject() {
        return decide(IdeaStatus.NOT_SELECTED);
    }

    private String decide(IdeaStatus to) {
        return done("ideaDecided", () -> selection.decide(Map.of(code(), Seen.version(request)),
                new Decision(to, decidedBy, reason)));
    }

    private String done(String word, Runnable action) {
        try {
            action.run();
            return new PageAddress("/idea.xhtml").with("faces-redirect", "true").with(IdeaBean.CODE, code())
                    .with("done", word).toString();
        } catch (RuleViolation refused) {
            rules.refuse(refused, FIELDS);
            return null;
        }
    }

    private String code() {
        return request.getParameter(IdeaBean.CODE);
    }

    /** @return why */
    public String getReason() {
        return reason;
    }

    /** @param reason why */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** @return who decided */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** @param decidedBy who decided */
    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }
}
