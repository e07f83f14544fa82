package org.sutthang.portfolio.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.ClosingCheck;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page on which a period is closed: what is missing first, then what sealing does, then the question. */
@Named("closing")
@RequestScoped
public class ClosingBean {

    private static final int PER_PAGE = 50;
    private static final String MISSING = "missing";
    private static final String NOT_REVIEWED = "notReviewed";

    @Inject
    private PeriodService periods;
    @Inject
    private ClosingCourse course;
    @Inject
    private PeriodQuarter address;
    @Inject
    private StoppedSince stopped;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private FiscalQuarter quarter;
    private ClosingCheck check;
    private Pages missingPages;
    private Pages notReviewedPages;
    private List<ReportLine> missing = List.of();
    private List<ReportLine> notReviewed = List.of();

    @PostConstruct
    void load() {
        quarter = address.read();
        course.read(quarter);
        // What would be sealed is worked out beside the page, or sealed.
        if (course.isTaken()) {
            return;
        }
        check = periods.closingCheck(quarter);
        missingPages = pages(MISSING, check.missing().size());
        notReviewedPages = pages(NOT_REVIEWED, check.notReviewed().size());
        missing = lines(missingPages.rows(check.missing()));
        notReviewed = lines(notReviewedPages.rows(check.notReviewed()));
    }

    /** Each list has pages of its own, and stays where it is while the other moves. */
    private Pages pages(String list, int total) {
        String other = MISSING.equals(list) ? NOT_REVIEWED : MISSING;
        return Pages.of(request.getParameter(list), total, PER_PAGE, n -> new PageAddress("/period/close")
                .with(PeriodQuarter.PARAMETER, getParameter()).with(other, request.getParameter(other)).with(list, n).toString());
    }

    private List<ReportLine> lines(List<ProjectStanding> projects) {
        return projects.stream().map(p -> ReportLine.of(p, getParameter(), locale, stopped.holds(p, quarter), null, false)).toList();
    }

    /**
     * Closes the quarter.
     *
     * @return the period page, which shows the seal; this page again, where it says how far it is; or null to say what stands in
     *     the way
     */
    public String close() {
        try {
            return course.close(quarter);
        } catch (RuleViolation violation) {
            messages.error(violation);
            load();
            return null;
        }
    }

    /** Reads what the page needs before it is written, and leads on where the quarter was closed beside it. */
    public void show() {
        course.show();
    }

    /** @return the quarter */
    public FiscalQuarter getQuarter() {
        return quarter;
    }

    /** @return the quarter as addresses write it */
    public String getParameter() {
        return QuarterChoice.written(quarter);
    }

    /** @return the sentence with the news: what would be sealed as missing, or why it cannot be closed now */
    public String getLead() {
        if (check == null) {
            return format.text("closing.lead.running");
        }
        if (!check.canClose()) {
            return getObstacle();
        }
        if (check.owed() == 0) {
            return format.text("closing.lead.none");
        }
        int unreported = check.missing().size();
        int unread = check.notReviewed().size();
        return format.text(unreported + unread == 0 ? "closing.lead.complete" : "closing.lead", format.number(unreported),
                format.number(unread));
    }

    /** @return why it cannot be closed now, or null */
    public String getObstacle() {
        return check == null ? null : check.refusal().map(locale.ruleMessages()::sentence).orElse(null);
    }

    /** @return whether it can be closed now */
    public boolean isPossible() {
        return check != null && check.canClose();
    }

    /** @return how many projects would be sealed as not reported, in words */
    public String getMissingTitle() {
        return format.text("closing.missing", format.number(check.missing().size()));
    }

    /** @return how many reports would be sealed as not reviewed, in words */
    public String getNotReviewedTitle() {
        return format.text("closing.notReviewed", format.number(check.notReviewed().size()));
    }

    /** @return the pages of projects that would be sealed as not reported */
    public Pages getMissingPages() {
        return missingPages;
    }

    /** @return the pages of reports that would be sealed as not reviewed */
    public Pages getNotReviewedPages() {
        return notReviewedPages;
    }

    /** @return projects that would be sealed as not reported, those of the page */
    public List<ReportLine> getMissing() {
        return missing;
    }

    /** @return projects whose report would be sealed as not reviewed, those of the page */
    public List<ReportLine> getNotReviewed() {
        return notReviewed;
    }
}
