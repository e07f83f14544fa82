package org.sutthang.portfolio.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.form.Seen;

/**
 * What the monitor does on the period page: accepts or returns what was chosen from the list, and opens a period. Each update is a change of its own, so that
 * one that somebody else was quicker with does not stop the others.
 */
@Named("reviewing")
@RequestScoped
public class ReviewingBean {

    private static final String COMMENT_FIELD = "review:back:comment";

    @Inject
    private QuarterlyUpdateService updates;
    @Inject
    private PeriodService periods;
    @Inject
    private ReportingBean page;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private String comment;

    /** One thing done to one update. */
    private interface Step {
        void on(Seen update, FiscalQuarter quarter);
    }

    /**
     * Accepts the updates that were chosen.
     *
     * @return the list where all were accepted, otherwise null to say which were not
     */
    public String accept() {
        return each("accepted", (s, quarter) -> updates.accept(s.code(), quarter, s.version()));
    }

    /**
     * Returns the updates that were chosen, with one comment.
     *
     * @return the list where all were returned, otherwise null to say which were not
     */
    public String giveBack() {
        if (Texts.orNull(comment) == null) {
            messages.fieldError(COMMENT_FIELD, new RuleViolation("update.comment.missing"));
            return null;
        }
        return each("returned", (s, quarter) -> updates.returnWithComment(s.code(), quarter, s.version(), comment));
    }

    private String each(String done, Step step) {
        List<Seen> ticked = Seen.read(request.getParameterValues(ReportingBean.SELECTED));
        if (ticked.isEmpty()) {
            messages.error("reporting.select.none");
            return null;
        }
        int failed = 0;
        for (Seen update : ticked) {
            try {
                step.on(update, page.getQuarter());
            } catch (RuleViolation violation) {
                messages.error(violation);
                failed++;
            }
        }
        if (failed == 0) {
            return stay("review", done).with(AcceptedReports.PARAMETER, "accepted".equals(done)
                    ? ticked.stream().map(Seen::code).collect(Collectors.joining(",")) : null).toString();
        }
        messages.info("reporting.done.some", ticked.size() - failed, ticked.size());
        page.load();
        return null;
    }

    /**
     * Opens the quarter shown for reporting.
     *
     * @return the page where it was opened, otherwise null to say why not
     */
    public String open() {
        try {
            periods.open(page.getQuarter());
            return stay("missing", "periodOpened").toString();
        } catch (RuleViolation violation) {
            messages.error(violation);
            return null;
        }
    }

    private PageAddress stay(String list, String done) {
        return new PageAddress(ReportingBean.PATH).with("faces-redirect", "true")
                .with(PeriodQuarter.PARAMETER, QuarterChoice.written(page.getQuarter())).with("list", list).with("done", done);
    }

    /** @return what the owners should see to */
    public String getComment() {
        return comment;
    }

    /** @param comment what the owners should see to */
    public void setComment(String comment) {
        this.comment = comment;
    }
}
