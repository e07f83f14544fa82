package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.web.directive.DirectiveLine;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * The directives that wait for an answer, on the dashboard. Of a closed quarter the directives are those of its snapshot; of any
 * other they are today's, so that an answer is seen at once.
 */
@RequestScoped
public class DashboardSide {

    @Inject
    private DirectiveService directives;
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
     * @param today whether they are those of today; else those that waited at the end of the closed quarter
     */
    record Waiting(List<Order> orders, boolean today) {
    }

    /** The directives that wait today; those of a closed quarter stand in its snapshot. */
    List<DirectiveItem> waitingToday(PortfolioStanding portfolio) {
        return portfolio.provisional()
                ? directives.all().stream().filter(item -> item.status() == DirectiveStatus.OUTSTANDING).toList() : List.of();
    }

    Waiting of(PortfolioStanding portfolio, List<DirectiveItem> today) {
        return new Waiting((portfolio.provisional() ? today.stream().map(this::order) : sealed(portfolio))
                .sorted(Comparator.comparingLong(Order::days).reversed()
                        .thenComparing(Order::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))).toList(),
                portfolio.provisional());
    }

    private Order order(DirectiveItem item) {
        return new Order(item.details().text(), DirectiveLine.link(item.projectCode(), item.code()),
                locale.pick(item.projectTh(), item.projectEn()), item.names().giver(), item.details().dueOn(),
                item.daysOverdue());
    }

    /** What is ordered about a project is for those who read it in full. */
    private Stream<Order> sealed(PortfolioStanding portfolio) {
        boolean everything = currentUser.may(Permission.READ_EVERYTHING);
        String reader = currentUser.get().userName();
        return portfolio.projects().stream().filter(p -> everything || reader.equals(p.owner()))
                .flatMap(p -> p.context().outstanding().stream().map(d -> order(p, d, portfolio.asOf())));
    }

    private Order order(ProjectStanding project, DirectiveStanding directive, LocalDate asOf) {
        return new Order(directive.text(), DirectiveLine.link(project.code(), directive.code()),
                locale.pick(project.titleTh(), project.titleEn()), directive.givenBy(), directive.dueOn(),
                directive.daysOverdue(asOf));
    }
}
