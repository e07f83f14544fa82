package org.sutthang.portfolio.web.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.SealedQuarter;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** The page on which a monitor chooses the closed quarter and the project to correct. */
@Named("restateList")
@RequestScoped
public class RestateListBean {

    private static final int ROWS = 50;

    @Inject
    private SnapshotService snapshots;
    @Inject
    private PortfolioReading standings;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private List<FiscalQuarter> quarters = List.of();
    private FiscalQuarter quarter;
    private int revision;
    private String search;
    private Pages pages;
    private List<Line> lines = List.of();

    /**
     * A project of the quarter.
     *
     * @param code its code
     * @param title its title
     * @param organisation who delivers it
     * @param status its sealed status
     * @param updateStatus how far its report came
     * @param owed whether a report was owed at all
     */
    public record Line(String code, String title, String organisation, String status, String updateStatus,
            boolean owed) {
    }

    @PostConstruct
    void load() {
        quarters = snapshots.revisions().stream().map(SealedQuarter::quarter).distinct().toList();
        String typed = request.getParameter("search");
        search = typed == null ? "" : typed.strip();
        if (quarters.isEmpty()) {
            return;
        }
        quarter = QuarterChoice.read(request.getParameter("quarter")).filter(quarters::contains)
                .orElseGet(quarters::getFirst);
        asked.quarter("asked.quarter.open", request.getParameter("quarter"), quarter);
        PortfolioStanding portfolio = standings.portfolio(quarter).portfolio();
        revision = portfolio.sealing().revision();
        List<ProjectStanding> found = portfolio.projects().stream().filter(this::isSought).toList();
        pages = Pages.of(request.getParameter("page"), found.size(), ROWS, n -> new PageAddress(
                request.getContextPath() + "/period/restate").with("quarter", getParameter()).with("search", search)
                .with("page", n).toString());
        lines = pages.rows(found).stream().map(this::line).toList();
    }

    private boolean isSought(ProjectStanding project) {
        String wanted = search.toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || (project.code() + " " + project.titleTh() + " " + project.titleEn())
                .toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Line line(ProjectStanding project) {
        return new Line(project.code(), locale.pick(project.titleTh(), project.titleEn()),
                locale.pick(project.organisation().nameTh(), project.organisation().nameEn()),
                project.status().name(), project.update().status().name(),
                project.update().report() != ReportState.NOT_OWED);
    }

    /** @return the quarters that have been closed, the latest first */
    public List<FiscalQuarter> getQuarters() {
        return quarters;
    }

    /**
     * A quarter as addresses write it.
     *
     * @param of a quarter
     * @return such as 2567-2
     */
    public String parameter(FiscalQuarter of) {
        return QuarterChoice.written(of);
    }

    /** @return the quarter chosen, or null while none is closed */
    public FiscalQuarter getQuarter() {
        return quarter;
    }

    /** @return the quarter as addresses write it */
    public String getParameter() {
        return quarter == null ? null : QuarterChoice.written(quarter);
    }

    /** @return its latest revision */
    public int getRevision() {
        return revision;
    }

    /** @return what was searched for */
    public String getSearch() {
        return search;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the projects of the page */
    public List<Line> getLines() {
        return lines;
    }
}
