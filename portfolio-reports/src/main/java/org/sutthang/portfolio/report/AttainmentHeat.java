package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.Status;

/** Attainment of every organisation in the quarters that are told, each rated by the thresholds of its own round. */
final class AttainmentHeat {

    private final Subject subject;
    private final Wording words;

    AttainmentHeat(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    /** Nothing where there is one quarter alone, or no organisation has attained anything. */
    Block block() {
        List<PortfolioStanding> quarters = subject.course().all();
        Map<String, OrganisationName> organisations = new TreeMap<>();
        List<Map<String, BigDecimal>> means = new ArrayList<>();
        for (PortfolioStanding quarter : quarters) {
            Map<String, BigDecimal> of = new TreeMap<>();
            for (ByOrganisation group : ByOrganisation.of(quarter.projects())) {
                BigDecimal mean = mean(group.projects());
                if (group.organisation() != null && mean != null) {
                    of.put(group.organisation().code(), mean);
                    organisations.put(group.organisation().code(), group.organisation());
                }
            }
            means.add(of);
        }
        if (quarters.size() < 2 || organisations.isEmpty()) {
            return null;
        }
        List<Block.HeatRow> rows = organisations.values().stream()
                .map(o -> new Block.HeatRow(subject.organisation(o), cells(o.code(), quarters, means)))
                .sorted((one, other) -> one.name().compareTo(other.name())).toList();
        return new Block.Heat(words.text("heat.caption"), words.text("column.organisation"),
                quarters.stream().map(q -> words.shortQuarter(q.dates().quarter())).toList(), rows);
    }

    private List<Cell> cells(String organisation, List<PortfolioStanding> quarters,
            List<Map<String, BigDecimal>> means) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            BigDecimal mean = means.get(i).get(organisation);
            Cell figure = subject.decimal(mean == null ? null : mean.multiply(Decimals.HUNDRED), 0);
            cells.add(mean == null ? Cell.of("") : new Cell(figure.text(), Mark.of(rated(mean, quarters.get(i).round())),
                    null, figure.value()));
        }
        return cells;
    }

    private static Status rated(BigDecimal mean, RoundRules round) {
        if (mean.compareTo(round.progressGreen()) >= 0) {
            return Status.GREEN;
        }
        return mean.compareTo(round.progressRed()) < 0 ? Status.RED : Status.AMBER;
    }

    private static BigDecimal mean(List<ProjectStanding> projects) {
        List<BigDecimal> attained = projects.stream().filter(p -> p.status() != Status.NOT_REPORTED)
                .map(p -> p.standing().attainment()).filter(Objects::nonNull).toList();
        return attained.isEmpty() ? null : Decimals.divide(attained.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.valueOf(attained.size()));
    }
}
