package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.Disbursement;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.web.directive.DirectiveLine;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.Mark;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/**
 * Directives, money and missing owners on the dashboard. Of a closed quarter the directives are those of its snapshot; of any
 * other they are today's, so that an answer is seen at once.
 */
@RequestScoped
public class DashboardSide {

    private static final int MOST = 5;

    @Inject
    private DirectiveService directives;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

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
     * What the dashboard shows.
     *
     * @param directives the most pressing directives
     * @param directivesCount how many wait altogether
     * @param directivesNote as of which day
     * @param money budget and disbursement together
     * @param coverage of how many projects they are
     * @param ownerless how many projects have nobody who answers for them
     * @param ownerlessLink the list of these
     */
    public record Shown(List<Order> directives, int directivesCount, String directivesNote, Disbursement money,
            String coverage, long ownerless, String ownerlessLink) {

        /** @return how long the bar is, at most 100 */
        public BigDecimal getBar() {
            return money.percent() == null ? null : money.percent().min(BigDecimal.valueOf(100));
        }
    }

    /** The directives that wait today; those of a closed quarter stand in its snapshot. */
    List<DirectiveItem> waitingToday(PortfolioStanding portfolio) {
        return portfolio.provisional()
                ? directives.all().stream().filter(item -> item.status() == DirectiveStatus.OUTSTANDING).toList() : List.of();
    }

    Shown of(PortfolioStanding portfolio, ProjectFilter list, List<DirectiveItem> today) {
        List<Order> all = (portfolio.provisional() ? today.stream().map(this::order) : sealed(portfolio))
                .sorted(Comparator.comparingLong(Order::days).reversed()
                        .thenComparing(Order::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        String note = portfolio.provisional() ? format.text("dashboard.directives.today")
                : format.text("project.asOf", format.date(portfolio.asOf()));
        Disbursement money = Disbursement.of(portfolio.projects());
        return new Shown(all.stream().limit(MOST).toList(), all.size(), note, money,
                format.text("money.coverage", format.number(money.known()), format.number(money.projects())),
                portfolio.projects().stream().filter(Mark.OWNERLESS::holds).count(),
                list.mark(Mark.OWNERLESS).address());
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
