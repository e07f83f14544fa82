package org.sutthang.portfolio.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;

/**
 * The quarters that a report tells of, out of those that are known.
 *
 * @param months how many months
 * @param course all quarters that are known
 * @param quarters those of the months, the earliest first
 * @param projects the projects of every quarter that is known, by their codes
 */
record Span(int months, PortfolioCourse course, List<PortfolioStanding> quarters,
        Map<FiscalQuarter, Map<String, ProjectStanding>> projects) {

    private static final int PER_QUARTER = 3;

    static Span of(PortfolioCourse course, int months) {
        FiscalQuarter first = first(course, months);
        Map<FiscalQuarter, Map<String, ProjectStanding>> projects = new HashMap<>();
        for (PortfolioStanding each : course.all()) {
            Map<String, ProjectStanding> byCode = new HashMap<>();
            each.projects().forEach(p -> byCode.put(p.code(), p));
            projects.put(each.dates().quarter(), byCode);
        }
        return new Span(months, course, course.all().stream().filter(p -> p.dates().quarter().compareTo(first) >= 0)
                .toList(), projects);
    }

    private static FiscalQuarter first(PortfolioCourse course, int months) {
        return course.portfolio().dates().quarter().plus(1 - months / PER_QUARTER);
    }

    /** Whether it is longer than a quarter. */
    boolean isLong() {
        return months > PER_QUARTER;
    }

    /** Whether any of its quarters can still change. */
    boolean provisional() {
        return quarters.size() < months / PER_QUARTER || quarters.stream().anyMatch(PortfolioStanding::provisional);
    }

    /** From the first day of its months to the last, under the name of the last quarter. */
    QuarterDates dates() {
        QuarterDates last = course.portfolio().dates();
        LocalDate first = course.of(first(course, months)).map(p -> p.dates().firstDay())
                .orElseGet(() -> last.firstDay().minusMonths(months - (long) PER_QUARTER));
        return new QuarterDates(last.quarter(), first, last.lastDay());
    }

    /** The figures of the quarter before its first, which changes are told against; null where it had no portfolio. */
    Figures before() {
        return course.of(first(course, months)).map(PortfolioStanding::previous).orElse(null);
    }

    /** A project as a quarter told it. */
    Optional<ProjectStanding> project(FiscalQuarter quarter, String code) {
        return Optional.ofNullable(projects.getOrDefault(quarter, Map.of()).get(code));
    }

    /** The first quarter of the months in which something is so of a project, while the quarter before told otherwise. */
    Optional<FiscalQuarter> since(String code, Predicate<ProjectStanding> is) {
        return quarters.stream().map(p -> p.dates().quarter())
                .filter(now -> projects.containsKey(now.previous()) && project(now, code).filter(is).isPresent()
                        && project(now.previous(), code).filter(is).isEmpty()).findFirst();
    }
}
