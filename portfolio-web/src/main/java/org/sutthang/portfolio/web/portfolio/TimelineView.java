package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.chart.ProjectTimeline;
import org.sutthang.portfolio.web.faces.Pages;

/** The projects of a page in time, and the choice of how much time is shown. */
public final class TimelineView {

    private static final int PAGE_SIZE = 25;

    private final ProjectFilter filter;
    private final Pages pages;
    private final ProjectTimeline bars;

    TimelineView(List<ProjectStanding> found, ProjectFilter filter, PortfolioStanding portfolio, String quarter, ProjectWords words) {
        this.filter = filter;
        pages = Pages.of(filter.get(ProjectFilter.PAGE), found.size(), PAGE_SIZE, n -> filter.onPage(n).address());
        bars = Timeline.of(portfolio, found, pages.rows(found), filter, quarter, words);
    }

    /** @return the projects with their bars */
    public ProjectTimeline getBars() {
        return bars;
    }

    /** @return the pages of the timeline */
    public Pages getPages() {
        return pages;
    }

    /** @return whether it shows quarters and not years */
    public boolean isQuarterly() {
        return filter.get(ProjectFilter.SCALE) != null;
    }

    /** @return its two scales */
    public List<PortfolioBean.Tab> getScales() {
        boolean quarterly = isQuarterly();
        return List.of(new PortfolioBean.Tab("year", filter.with(ProjectFilter.SCALE, null).address(), quarterly ? null : "true"),
                new PortfolioBean.Tab("quarter", filter.with(ProjectFilter.SCALE, "quarter").address(), quarterly ? "true" : null));
    }
}
