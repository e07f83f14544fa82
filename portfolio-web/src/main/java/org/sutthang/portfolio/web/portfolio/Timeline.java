package org.sutthang.portfolio.web.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.web.chart.ProjectTimeline;

/** Puts the projects of a list upon a timeline. */
final class Timeline {

    private Timeline() {
    }

    static ProjectTimeline of(PortfolioStanding portfolio, List<ProjectStanding> all, List<ProjectStanding> page, ProjectFilter filter,
            String quarter, ProjectWords words) {
        List<ProjectTimeline.Entry> shown = page.stream().map(p -> entry(p, quarter, words)).toList();
        if (filter.get(ProjectFilter.SCALE) != null) {
            return ProjectTimeline.ofQuarters(portfolio.dates().quarter(), shown, portfolio.asOf());
        }
        Stream<ProjectTimeline.Entry> spans = all.stream().map(Timeline::span);
        return ProjectTimeline.ofYears(spans, shown, portfolio.asOf());
    }

    /** No words are looked up for projects on other pages. */
    private static ProjectTimeline.Entry span(ProjectStanding project) {
        return new ProjectTimeline.Entry(null, null, null, project.startOn(), project.endOn(), project.standing().schedule().counted()
                .stream().map(m -> new ProjectTimeline.Mark(null, day(m), null)).toList());
    }

    private static ProjectTimeline.Entry entry(ProjectStanding project, String quarter, ProjectWords words) {
        return new ProjectTimeline.Entry(words.title(project), ProjectLine.link(project.code(), quarter), project.status().name(),
                project.startOn(), project.endOn(), project.standing().schedule().counted().stream()
                        .map(m -> mark(project, m, words)).toList());
    }

    private static ProjectTimeline.Mark mark(ProjectStanding project, MilestoneStanding milestone, ProjectWords words) {
        String state = new MilestoneRow(project, milestone).state();
        return new ProjectTimeline.Mark(words.format().text("browse.timeline.mark." + state.toLowerCase(Locale.ROOT), words.name(milestone),
                words.format().date(day(milestone))), day(milestone), state);
    }

    private static LocalDate day(MilestoneStanding milestone) {
        if (milestone.reached()) {
            return milestone.actualOn();
        }
        return milestone.forecastOn() == null ? milestone.baselineOn() : milestone.forecastOn();
    }
}
