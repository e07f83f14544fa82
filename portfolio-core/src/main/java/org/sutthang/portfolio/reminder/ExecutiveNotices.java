package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.standing.Status;

/** Gathers what those are reminded of who give directives, and what turned red for executives. */
@ApplicationScoped
class ExecutiveNotices {

    @Inject
    private DirectiveReading directives;
    @Inject
    private PortfolioReading standings;

    /** What became of the directives that the reader gave or recorded. */
    List<Notice> ofDirectives() {
        return DirectiveNotices.given(directives.all().stream().filter(directives::isMine).toList());
    }

    /** What is red in the quarter that runs and was better at the end of the one before. */
    List<Notice> turnedRed(LocalDate today) {
        List<CountedPortfolio> two = standings.series(standings.running(), 2);
        if (two.isEmpty()) {
            return List.of();
        }
        CountedPortfolio now = two.getLast();
        Map<String, Status> before = two.size() < 2 ? Map.of() : two.getFirst().figures().statuses();
        return PortfolioNotices.turnedRed(now.portfolio().projects(), now.figures().quarter(), before, today);
    }
}
