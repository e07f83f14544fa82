package org.sutthang.portfolio.web.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.Pages;

/** The table of milestones over all the projects that are left: its page, its heads, and the choice of which milestones. */
public final class MilestoneView {

    private static final int PAGE_SIZE = 50;

    private final List<Line> lines;
    private final Pages pages;
    private final List<Heading> headings;
    private final List<Choice> choices = new ArrayList<>();

    /**
     * A milestone.
     *
     * @param title its title
     * @param project the title of its project
     * @param code the project's code
     * @param link the project's page
     * @param state waived, done, overdue or open
     * @param stateText the same in words
     * @param late whether it is later than planned
     * @param cells its weight, dates, slips and percentage in the order of the columns
     */
    public record Line(String title, String project, String code, String link, String state, String stateText, boolean late,
            List<ProjectLine.Cell> cells) {
    }

    /**
     * A choice of milestones.
     *
     * @param key its key in messages
     * @param count how many there are
     * @param link the table of them
     * @param current true where it is the one shown, as assistive technology reads it; null elsewhere
     */
    public record Choice(String key, int count, String link, String current) {
    }

    MilestoneView(List<ProjectStanding> projects, ProjectFilter filter, QuarterDates shown, String quarter, ProjectWords words) {
        List<MilestoneRow> rows = MilestoneSelection.of(projects, filter, shown, words);
        pages = Pages.of(filter.get(ProjectFilter.PAGE), rows.size(), PAGE_SIZE, n -> filter.onPage(n).address());
        lines = pages.rows(rows).stream().map(row -> line(row, quarter, words)).toList();
        headings = Arrays.stream(MilestoneColumn.values()).map(c -> Heading.of(filter, ProjectFilter.ORDER,
                c.parameter(), false, c.isNumber())).toList();
        String due = filter.get(ProjectFilter.DUE);
        choices.add(new Choice("all", projects.stream().mapToInt(p -> p.standing().schedule().milestones().size()).sum(),
                filter.with(ProjectFilter.DUE, null).address(), due == null ? "true" : null));
        for (MilestoneDue each : MilestoneDue.values()) {
            int count = (int) projects.stream().flatMap(p -> p.standing().schedule().milestones().stream())
                    .filter(m -> each.holds(m, shown)).count();
            choices.add(new Choice(each.parameter(), count, filter.with(ProjectFilter.DUE, each.parameter()).address(),
                    each.parameter().equals(due) ? "true" : null));
        }
    }

    private static Line line(MilestoneRow row, String quarter, ProjectWords words) {
        Long slip = row.milestone().slippage();
        return new Line(words.name(row.milestone()), words.title(row.project()), row.project().code(),
                ProjectLine.link(row.project().code(), quarter), row.state(), MilestoneColumn.state(row, words),
                slip != null && slip > 0 && !row.milestone().waived(),
                Arrays.stream(MilestoneColumn.values()).skip(2).limit(MilestoneColumn.values().length - 3L)
                        .map(c -> new ProjectLine.Cell(c.parameter(), c.text(row, words), c.isNumber())).toList());
    }

    /** @return the milestones of the page */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the pages of the table */
    public Pages getPages() {
        return pages;
    }

    /** @return the heads of its columns */
    public List<Heading> getHeadings() {
        return headings;
    }

    /** @return the choices of milestones, all of them first */
    public List<Choice> getChoices() {
        return choices;
    }
}
