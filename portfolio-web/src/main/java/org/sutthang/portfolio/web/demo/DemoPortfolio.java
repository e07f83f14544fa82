package org.sutthang.portfolio.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.project.Stage;

/** Puts the demo together: what became known in which quarter up to today. */
final class DemoPortfolio {

    private static final String TEMPLATE = "template";
    private static final String REWEIGHED = "service";

    private final DemoCalendar calendar;
    private final DemoBook book = new DemoBook();
    private final DemoIdeas ideas;
    private final DemoProjects projects;
    private final DemoIndicators indicators;

    private DemoPortfolio(DemoCalendar calendar) {
        this.calendar = calendar;
        this.ideas = new DemoIdeas(calendar, book);
        this.projects = new DemoProjects(calendar, book);
        this.indicators = new DemoIndicators(calendar, book);
    }

    /**
     * Makes the demo as it is on a day.
     *
     * @param today the day
     * @return a workbook for each quarter
     */
    static DemoBook asOf(LocalDate today) {
        DemoPortfolio portfolio = new DemoPortfolio(new DemoCalendar(today));
        portfolio.ideas.addBackground();
        List<Map<String, String>> plans = DemoFile.read("milestones");
        List<Map<String, String>> cards = DemoFile.read("indicators");
        for (Map<String, String> row : DemoFile.read("projects")) {
            portfolio.add(row, plans, cards);
        }
        return portfolio.book;
    }

    private void add(Map<String, String> row, List<Map<String, String>> plans, List<Map<String, String>> cards) {
        DemoCourse course = new DemoCourse(row, calendar);
        ideas.addAwarded(course, row);
        projects.add(course);
        if (!course.has(Stage.PLANNED)) {
            return;
        }
        String template = row.get(TEMPLATE);
        DemoMilestones milestones = new DemoMilestones(course, calendar,
                plans.stream().filter(plan -> template.equals(plan.get(TEMPLATE))).toList());
        milestones.addTo(book);
        List<DemoIndicator> measured = new ArrayList<>();
        for (Map<String, String> card : cards) {
            if (template.equals(card.get(TEMPLATE))) {
                measured.add(new DemoIndicator(course, calendar, card, measured.size() + 1));
            }
        }
        measured.forEach(indicator -> indicators.addCard(course, indicator));
        if (REWEIGHED.equals(template) && course.has(Stage.IN_USE)) {
            measured.forEach(indicator ->
                    indicators.reweigh(indicator, measured.size() - 1, indicator == measured.get(0)));
        }
        new DemoUpdates(course, calendar, milestones, measured).addTo(book, indicators);
    }
}
