package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.web.directive.DirectiveLine;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * The directives that wait for an answer, on the dashboard, as they stood on the quarter's as-of date: the same that the report of
 * the quarter counts. Beside a quarter that has ended and is not closed, today's are counted too, so that an answer is seen at once.
 */
@RequestScoped
public class DashboardSide {

    @Inject
    private DirectiveReading directives;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;

    /**
     * A directive that waits for an answer.
     *
     * @param text what was ordered
     * @param link its page
     * @param project the title of the project
     * @param giver who gave it
     * @param dueOn when an answer is due, or null
     * @param days days past that day, else 0
     */
    public record Order(String text, String link, String project, String giver, LocalDate dueOn, long days) {
    }

    /**
     * The directives that wait for an answer.
     *
     * @param orders the longest overdue first
     * @param asOf the day on which they waited, or null where that is today
     * @param today how many wait today
     */
    record Waiting(List<Order> orders, LocalDate asOf, int today) {
    }

    /** The directives that wait today, for a quarter that is not closed. */
    List<DirectiveItem> waitingToday(PortfolioStanding portfolio) {
        return portfolio.provisional()
                ? directives.all().stream().filter(item -> item.status() == DirectiveStatus.OUTSTANDING).toList() : List.of();
    }

    Waiting of(PortfolioStanding portfolio, List<DirectiveItem> today) {
        return new Waiting(orders(portfolio, today)
                .sorted(Comparator.comparingLong(Order::days).reversed()
                        .thenComparing(Order::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))).toList(),
                portfolio.running() ? null : portfolio.asOf(), today.size());
    }

    /** What is ordered about a project is for those who read it in full. */
    private Stream<Order> orders(PortfolioStanding portfolio, List<DirectiveItem> today) {
        boolean everything = currentUser.may(Permission.READ_EVERYTHING);
        String reader = currentUser.get().userName();
        Set<String> inFull = today.stream().map(DirectiveItem::projectCode).collect(Collectors.toSet());
        return portfolio.projects().stream().filter(p -> everything || reader.equals(p.owner()) || inFull.contains(p.code()))
                .flatMap(p -> p.context().outstanding().stream().map(d -> order(p, d, portfolio.asOf())));
    }

    private Order order(ProjectStanding project, DirectiveStanding directive, LocalDate asOf) {
        return new Order(directive.text(), DirectiveLine.link(project.code(), directive.code()),
                locale.pick(project.titleTh(), project.titleEn()), directive.givenBy(), directive.dueOn(),
                directive.daysOverdue(asOf));
    }
}
