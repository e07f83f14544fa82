package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/** Counts the headline figures of a portfolio. */
final class FigureCount {

    private final Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
    private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    private final Map<IndicatorCount, Integer> indicators = new EnumMap<>(IndicatorCount.class);
    private final Map<String, Status> statuses = new TreeMap<>();
    private int stalled;
    private int milestones;
    private int reached;
    private int overdue;
    private int owed;
    private int missing;

    private FigureCount() {
        for (Stage stage : Stage.values()) {
            byStage.put(stage, 0);
        }
        for (Status status : Status.values()) {
            if (status != Status.NOT_DUE) {
                byStatus.put(status, 0);
            }
        }
        for (IndicatorCount count : IndicatorCount.values()) {
            indicators.put(count, 0);
        }
    }

    static Figures of(PortfolioStanding portfolio) {
        FigureCount count = new FigureCount();
        portfolio.projects().forEach(count::add);
        return count.figures(portfolio);
    }

    private void add(ProjectStanding project) {
        byStage.merge(project.stage(), 1, Integer::sum);
        byStatus.merge(project.status(), 1, Integer::sum);
        statuses.put(project.code(), project.status());
        stalled += project.stalled() ? 1 : 0;
        milestones += project.standing().schedule().counted().size();
        reached += (int) project.standing().schedule().reached();
        overdue += project.standing().schedule().overdue().size();
        owed += project.update().report() == ReportState.NOT_OWED ? 0 : 1;
        missing += project.update().report() == ReportState.MISSING ? 1 : 0;
        project.standing().indicators().forEach(i -> indicators.merge(IndicatorCount.of(i), 1, Integer::sum));
    }

    private Figures figures(PortfolioStanding portfolio) {
        List<BigDecimal> attainments = rated(portfolio, p -> p.standing().attainment());
        List<BigDecimal> scores = rated(portfolio, p -> p.standing().score());
        return new Figures(portfolio.dates().quarter(),
                portfolio.provisional() ? null : Integer.valueOf(portfolio.sealing().revision()), portfolio.ideas(),
                portfolio.awarded(), portfolio.projects().size(), byStage, byStatus, stalled, milestones, reached,
                overdue, indicators.values().stream().mapToInt(Integer::intValue).sum(),
                indicators.get(IndicatorCount.MET), indicators.get(IndicatorCount.NOT_MET),
                indicators.get(IndicatorCount.NOT_REPORTED), indicators.get(IndicatorCount.NOT_RATED),
                indicators.get(IndicatorCount.NOT_DUE), owed, missing, mean(attainments),
                Decimals.score(mean(scores)), attainments.size(), scores.size(), statuses);
    }

    /** The figures of the projects that have one and are not NOT_REPORTED. */
    private static List<BigDecimal> rated(PortfolioStanding portfolio,
            Function<ProjectStanding, BigDecimal> figureOf) {
        return portfolio.projects().stream().filter(p -> p.status() != Status.NOT_REPORTED).map(figureOf)
                .filter(Objects::nonNull).toList();
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.isEmpty() ? null
                : Decimals.given(Decimals.divide(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.valueOf(figures.size())));
    }

    /** Every indicator is counted as exactly one of these. */
    private enum IndicatorCount {
        MET, NOT_MET, NOT_REPORTED, NOT_RATED, NOT_DUE;

        static IndicatorCount of(IndicatorStanding indicator) {
            if (!indicator.due()) {
                return NOT_DUE;
            }
            if (!indicator.reported()) {
                return NOT_REPORTED;
            }
            if (indicator.met() == null) {
                return NOT_RATED;
            }
            return indicator.met() ? MET : NOT_MET;
        }
    }
}
