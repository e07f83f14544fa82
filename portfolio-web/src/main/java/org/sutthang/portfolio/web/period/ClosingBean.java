package org.sutthang.portfolio.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.ClosingCheck;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page on which a period is closed: what is missing first, then what sealing does, then the question. */
@Named("closing")
@RequestScoped
public class ClosingBean {

    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioReading standings;
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

    private FiscalQuarter quarter;
    private ClosingCheck check;
    private List<ReportLine> missing = List.of();
    private List<ReportLine> notReviewed = List.of();

    @PostConstruct
    void load() {
        quarter = address.read();
        check = periods.closingCheck(quarter);
        missing = lines(check.missing());
        notReviewed = lines(check.notReviewed());
    }

    private List<ReportLine> lines(List<ProjectStanding> projects) {
        return projects.stream().map(p -> ReportLine.of(p, getParameter(), locale, stopped.holds(p, quarter), null, false)).toList();
    }

    /**
     * Closes the quarter.
     *
     * @return the period page, which shows the seal, or null to say what stands in the way
     */
    public String close() {
        try {
            periods.close(quarter);
            return ReportingBean.PATH + "?faces-redirect=true&quarter=" + getParameter() + "&done=closed";
        } catch (RuleViolation violation) {
            messages.error(violation);
            load();
            return null;
        }
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
        if (!check.canClose()) {
            return getObstacle();
        }
        if (standings.of(quarter).projects().stream().noneMatch(p -> p.update().report() != ReportState.NOT_OWED)) {
            return format.text("closing.lead.none");
        }
        return format.text(missing.isEmpty() && notReviewed.isEmpty() ? "closing.lead.complete" : "closing.lead",
                format.number(missing.size()), format.number(notReviewed.size()));
    }

    /** @return why it cannot be closed now, or null */
    public String getObstacle() {
        return check.refusal().map(locale.ruleMessages()::sentence).orElse(null);
    }

    /** @return whether it can be closed now */
    public boolean isPossible() {
        return check.canClose();
    }

    /** @return projects that would be sealed as not reported */
    public List<ReportLine> getMissing() {
        return missing;
    }

    /** @return projects whose report would be sealed as not reviewed */
    public List<ReportLine> getNotReviewed() {
        return notReviewed;
    }
}
