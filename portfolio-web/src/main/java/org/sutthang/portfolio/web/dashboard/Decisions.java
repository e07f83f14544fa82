package org.sutthang.portfolio.web.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.Mark;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;
import org.sutthang.portfolio.web.portfolio.ProjectLine;
import org.sutthang.portfolio.web.text.ReasonText;

/**
 * What waits for a decision: what is late and why, the longest first; awards that stand still; directives without an answer. A
 * few of each stand here, the rest in the lists behind.
 */
public final class Decisions {

    private static final String DIRECTIVES = "/directives";
    private static final int MOST = 7;
    /** Of the seven, three are for what is late and one for each of the others, as far as there are any; the rest in the order of the kinds. */
    private static final int LATE_AT_LEAST = 3;
    /** On a wall, where each has its sentence in large letters. */
    private static final int MOST_ON_WALL = 4;
    private static final int LATE_ON_WALL = 2;

    private final PortfolioStanding portfolio;
    private final LocaleBean locale;
    private final ReaderFormat format;
    private final ReasonText reasons;
    private final List<Item> items;
    private final List<Item> wallItems;
    private final List<More> lists;
    private final int waiting;
    private final long longest;

    /**
     * Something that waits.
     *
     * @param status the status of the project where that is the reason, or null
     * @param chip what it is otherwise; or null
     * @param kind stalled or directive, which names the look of the chip; or null
     * @param title what it is about
     * @param link where it is decided
     * @param brief why, or since when, in two or three words; may be empty
     * @param why a sentence that says why
     */
    public record Item(Status status, String chip, String kind, String title, String link, String brief, String why) {
    }

    /**
     * A list behind.
     *
     * @param text what is in it, with how many
     * @param link where it is; null where it is not kept for the past
     */
    public record More(String text, String link) {
    }

    /**
     * Where the lists are.
     *
     * @param context the path before every address
     * @param list the list of the quarter
     */
    record Ways(String context, ProjectFilter list) {
    }

    Decisions(PortfolioStanding portfolio, DashboardSide.Waiting waiting, PortfolioStanding before, Ways ways,
            LocaleBean locale, ReaderFormat format) {
        this.portfolio = portfolio;
        this.locale = locale;
        this.format = format;
        this.reasons = new ReasonText(locale.getLanguage());
        List<ProjectStanding> late = late();
        List<ProjectStanding> stalled = marked(portfolio, Mark.STALLED)
                .sorted(Comparator.comparingLong(ProjectStanding::stalledDays).reversed()).toList();
        String quarter = ways.list().get(ProjectFilter.QUARTER);
        List<List<Item>> kinds = List.of(late.stream().limit(MOST).map(p -> late(p, ways.context(), quarter)).toList(),
                stalled.stream().limit(MOST).map(p -> stalled(p, ways.context(), quarter)).toList(),
                waiting.orders().stream().limit(MOST).map(o -> directive(o, ways.context())).toList());
        this.items = chosen(kinds, MOST, LATE_AT_LEAST);
        this.wallItems = chosen(kinds, MOST_ON_WALL, LATE_ON_WALL);
        this.waiting = late.size() + stalled.size() + waiting.orders().size();
        this.longest = LongStream.concat(LongStream.concat(late.stream().mapToLong(p -> p.standing().schedule().longestOverdue()),
                stalled.stream().mapToLong(ProjectStanding::stalledDays)), waiting.orders().stream().mapToLong(DashboardSide.Order::days))
                .max().orElse(0);
        this.lists = lists(late.size(), stalled.size(), waiting, before, ways);
    }

    private static Stream<ProjectStanding> marked(PortfolioStanding of, Mark mark) {
        return of.projects().stream().filter(mark::holds);
    }

    /** The late ones, those not reported among them; the milestone overdue longest first. */
    private List<ProjectStanding> late() {
        return marked(portfolio, Mark.LATE).sorted(Comparator.comparingLong((ProjectStanding p) -> p.standing().schedule().longestOverdue())
                .reversed()).toList();
    }

    /** What each kind has a right to first, then whatever there is, in the order of the kinds. */
    static <T> List<T> chosen(List<List<T>> kinds, int most, int lateAtLeast) {
        int[] shares = new int[kinds.size()];
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] = Math.min(kinds.get(kind).size(), kind == 0 ? lateAtLeast : 1);
        }
        for (int kind = 0; kind < shares.length; kind++) {
            int given = Arrays.stream(shares).sum();
            shares[kind] += Math.min(kinds.get(kind).size() - shares[kind], most - given);
        }
        List<T> chosen = new ArrayList<>();
        for (int kind = 0; kind < shares.length; kind++) {
            chosen.addAll(kinds.get(kind).subList(0, shares[kind]));
        }
        return chosen;
    }

    private Item late(ProjectStanding project, String context, String quarter) {
        Standing standing = project.standing();
        List<Reason> red = standing.reasons().stream().filter(r -> r.status() == Status.RED).toList();
        Optional<Reason> worst = (red.isEmpty() ? standing.reasons() : red).stream().findFirst();
        return new Item(project.status(), null, null, title(project), context + ProjectLine.link(project.code(), quarter),
                worst.map(this::brief).orElse(""), joined(worst.map(r -> reasons.sentence(r, project)).orElse(""), organisation(project)));
    }

    /** The figure that makes it late; the sentence has the whole reason. */
    private String brief(Reason reason) {
        List<BigDecimal> numbers = reason.numbers();
        return switch (reason.key()) {
            case REPORT_MISSING -> format.text("dashboard.why.report", days(numbers));
            case MILESTONE_OVERDUE -> format.text("dashboard.why.overdue", days(numbers));
            case SCHEDULE_PROGRESS -> format.text("dashboard.why.progress", format.decimal(numbers.get(0), 0), format.decimal(numbers.get(1), 0));
            case ATTAINMENT, INDICATOR_BELOW_TARGET -> numbers.isEmpty() ? ""
                    : format.text("dashboard.why.indicators", format.decimal(numbers.get(0).movePointRight(2), 0));
            case NOTHING_PLANNED_YET, NO_MILESTONES, NO_INDICATOR_JUDGED -> "";
        };
    }

    private static long days(List<BigDecimal> numbers) {
        return numbers.getFirst().longValue();
    }

    private Item stalled(ProjectStanding project, String context, String quarter) {
        return new Item(null, format.text("dashboard.decide.stalled"), "stalled", title(project),
                context + ProjectLine.link(project.code(), quarter), format.text("dashboard.why.stalled", project.stalledDays()),
                joined(format.text("dashboard.decide.noPlan"), organisation(project)));
    }

    private Item directive(DashboardSide.Order order, String context) {
        String brief = order.days() > 0 ? format.text("dashboard.why.overdue", order.days())
                : order.dueOn() == null ? "" : format.text("dashboard.why.due", format.date(order.dueOn()));
        return new Item(null, format.text("dashboard.decide.directive"), "directive", order.text(), context + order.link(), brief,
                joined(order.project(), order.giver()));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other == null || other.isEmpty() ? one + (other == null ? "" : other) : one + " · " + other;
    }

    private String title(ProjectStanding project) {
        return locale.pick(project.titleTh(), project.titleEn());
    }

    private String organisation(ProjectStanding project) {
        return project.organisation() == null ? ""
                : locale.pick(project.organisation().nameTh(), project.organisation().nameEn());
    }

    private List<More> lists(int late, int stalled, DashboardSide.Waiting waiting, PortfolioStanding before, Ways ways) {
        List<More> found = new ArrayList<>();
        found.add(list(Mark.LATE, late, before, ways.context() + ways.list().mark(Mark.LATE).with("sort", "-overdue").address()));
        found.add(list(Mark.STALLED, stalled, before, ways.context() + ways.list().mark(Mark.STALLED).address()));
        int directives = waiting.orders().size();
        // The list of directives is today's: what waited at the end of a quarter is counted and leads nowhere.
        LocalDate asOf = waiting.asOf();
        found.add(directives == 0 ? null : asOf == null
                ? new More(format.text("dashboard.decide.all.DIRECTIVES", format.number(directives)), ways.context() + DIRECTIVES)
                : new More(format.text("dashboard.decide.directivesThen", format.number(directives)), null));
        found.add(asOf == null || waiting.today() == 0 ? null
                : new More(format.text("dashboard.decide.directivesToday", format.number(waiting.today())), ways.context() + DIRECTIVES));
        // Last, for these are not among the things that wait and are counted in the heading.
        long ownerless = marked(portfolio, Mark.OWNERLESS).count();
        found.add(list(Mark.OWNERLESS, (int) ownerless, before, ways.context() + ways.list().mark(Mark.OWNERLESS).address()));
        found.removeIf(Objects::isNull);
        return List.copyOf(found);
    }

    private More list(Mark mark, int count, PortfolioStanding before, String link) {
        if (count == 0) {
            return null;
        }
        String text = format.text("dashboard.decide.all." + mark, format.number(count));
        if (before != null) {
            int earlier = (int) marked(before, mark).count();
            text += count == earlier ? "" : " (" + Changes.signed(count - earlier, format) + ")";
        }
        return new More(text, link);
    }

    /** @return what waits, what is late first */
    public List<Item> getItems() {
        return items;
    }

    /** @return as many of them as a wall has room for */
    public List<Item> getWallItems() {
        return wallItems;
    }

    /** @return how many things wait: what is late, what has not started, and directives without an answer */
    public int getWaiting() {
        return waiting;
    }

    /** @return for how many days the longest of them has waited beyond its day */
    public long getLongest() {
        return longest;
    }

    /** @return the lists behind, those with nothing in them left out */
    public List<More> getLists() {
        return lists;
    }
}
