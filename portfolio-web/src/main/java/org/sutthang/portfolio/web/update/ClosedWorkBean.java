package org.sutthang.portfolio.web.update;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.period.ClosedReport;
import org.sutthang.portfolio.period.ClosedReports;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.ReasonText;

/** The reader's projects that the quarter closed last counts as not reported, on the page of the reader's own work. */
@Named("closedWork")
@RequestScoped
public class ClosedWorkBean {

    private static final String PARAMETER = "closed";
    private static final int PER_PAGE = 30;

    @Inject
    private ClosedReports service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private String title;
    private Pages pages;
    private List<Line> lines = List.of();

    /**
     * A project without a report.
     *
     * @param title the project's title
     * @param why what became of its report: none came, or it was sent back
     * @param link the project as it stands in the closed quarter
     */
    public record Line(String title, String why, String link) {
    }

    @PostConstruct
    void read() {
        List<ClosedReport> missing = currentUser.may(Permission.RECORD_OWN_RESULTS) ? service.missing() : List.of();
        pages = Pages.of(request.getParameter(PARAMETER), missing.size(), PER_PAGE,
                n -> new PageAddress("/mywork").with(PARAMETER, n) + "#" + PARAMETER);
        lines = pages.rows(missing).stream().map(this::line).toList();
        if (!missing.isEmpty()) {
            ClosedReport first = missing.getFirst();
            title = format.text("mywork.closed", format.shortQuarter(first.quarter()), format.date(first.closedOn()), missing.size());
        }
    }

    private Line line(ClosedReport report) {
        List<String> reasons = new ReasonText(locale.getLanguage()).sentences(report.project());
        return new Line(locale.pick(report.project().titleTh(), report.project().titleEn()), reasons.getFirst(),
                new PageAddress("/project").with("code", report.project().code())
                        .with("quarter", QuarterChoice.written(report.quarter())).toString());
    }

    /** @return which quarter was closed when without how many reports, or null where none is missing */
    public String getTitle() {
        return title;
    }

    /** @return the projects without a report */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }
}
