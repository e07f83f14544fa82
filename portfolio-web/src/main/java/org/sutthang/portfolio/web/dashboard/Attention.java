package org.sutthang.portfolio.web.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.portfolio.Mark;
import org.sutthang.portfolio.web.portfolio.ProjectLine;
import org.sutthang.portfolio.web.text.ReasonText;

/** What asks for attention in a quarter: what is late and why, what is overdue, stalled, not reported, or has moved. */
final class Attention {

    private static final int MOST = 5;
    private static final int MOST_REASONS = 2;

    private final PortfolioStanding portfolio;
    private final String quarter;
    private final LocaleBean locale;
    private final ReasonText reasons;

    /**
     * A project that asks for attention.
     *
     * @param title its title
     * @param link its page
     * @param status its status
     * @param organisation who delivers it
     * @param why sentences that say why, worst first
     * @param days how many days it waits, 0 where that does not matter
     * @param before its status a quarter ago, or null where that does not matter
     */
    public record Item(String title, String link, Status status, String organisation, List<String> why, long days,
            Status before) {
    }

    /**
     * The first of a longer list.
     *
     * @param items the first few
     * @param count how many there are altogether
     */
    public record Group(List<Item> items, int count) {

        /** Only the first few are put into words. */
        static <T> Group of(List<T> all, Function<T, Item> words) {
            return new Group(all.stream().limit(MOST).map(words).toList(), all.size());
        }
    }

    /** An overdue milestone with its project. */
    private record Overdue(ProjectStanding project, MilestoneStanding milestone) {
    }

    Attention(PortfolioStanding portfolio, String quarter, LocaleBean locale) {
        this.portfolio = portfolio;
        this.quarter = quarter;
        this.locale = locale;
        this.reasons = new ReasonText(locale.getLanguage());
    }

    /** The late ones, those not reported among them; the milestone overdue longest first. */
    Group late() {
        return Group.of(projects(Mark.LATE)
                .sorted(Comparator.comparingLong((ProjectStanding p) -> p.standing().schedule().longestOverdue())
                        .reversed()).toList(), p -> item(p, deciding(p.standing()), 0, null));
    }

    private List<String> deciding(Standing standing) {
        List<Reason> red = standing.reasons().stream().filter(r -> r.status() == Status.RED).toList();
        return (red.isEmpty() ? standing.reasons() : red).stream().limit(MOST_REASONS)
                .map(r -> reasons.sentence(r, standing)).toList();
    }

    /** Every overdue milestone of the portfolio, the longest first. */
    Group overdue() {
        return Group.of(portfolio.projects().stream().flatMap(Attention::overdueOf)
                .sorted(Comparator.comparingLong((Overdue o) -> o.milestone().daysOverdue()).reversed()).toList(),
                o -> item(o.project(), List.of(name(o.milestone())), o.milestone().daysOverdue(), null));
    }

    private static Stream<Overdue> overdueOf(ProjectStanding project) {
        return project.standing().schedule().overdue().stream().map(m -> new Overdue(project, m));
    }

    private String name(MilestoneStanding milestone) {
        return locale.pick(milestone.titleTh(), milestone.titleEn());
    }

    /** Awards that nobody has made a plan for, the longest waiting first. */
    Group stalled() {
        return Group.of(projects(Mark.STALLED)
                .sorted(Comparator.comparingLong(ProjectStanding::stalledDays).reversed()).toList(),
                p -> item(p, List.of(), p.stalledDays(), null));
    }

    /** Those who owe a report whose deadline is past. */
    Group missing() {
        return Group.of(projects(Mark.MISSING).toList(),
                p -> item(p, p.ownerName() == null ? List.of() : List.of(p.ownerName()), 0, null));
    }

    /** Projects whose status is another than a quarter ago, those that got worse first. */
    Group moved(Figures before) {
        Function<ProjectStanding, Status> earlier = p -> before == null ? null : before.statuses().get(p.code());
        return Group.of(portfolio.projects().stream()
                .filter(p -> earlier.apply(p) != null && earlier.apply(p) != p.status())
                .sorted(Comparator.comparingInt((ProjectStanding p) -> badness(earlier.apply(p)) - badness(p.status())))
                .toList(), p -> item(p, List.of(), 0, earlier.apply(p)));
    }

    private static int badness(Status status) {
        return switch (status) {
            case GREEN, NOT_DUE -> 0;
            case NOT_RATED -> 1;
            case AMBER -> 2;
            case NOT_REPORTED -> 3;
            case RED -> 4;
        };
    }

    private Stream<ProjectStanding> projects(Mark mark) {
        return portfolio.projects().stream().filter(mark::holds);
    }

    private Item item(ProjectStanding project, List<String> why, long days, Status before) {
        return new Item(locale.pick(project.titleTh(), project.titleEn()), ProjectLine.link(project.code(), quarter),
                project.status(), locale.pick(project.organisation().nameTh(), project.organisation().nameEn()), why,
                days, before);
    }
}
