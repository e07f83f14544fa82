package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.standing.ProjectFacts;

/** Puts the indicators of a sheet together, each with a row for the whole or for every part; in one statement. */
@ApplicationScoped
public class IndicatorLines {

    @Inject
    private UpdateRows rows;

    /**
     * The indicators in their order.
     *
     * @param facts what is known of the project
     * @param project the project as it stands, with the same indicators
     * @param stored the results of the quarter and of those before it
     * @param quarter the quarter
     */
    List<UpdateSheet.IndicatorLine> of(ProjectFacts facts, ProjectStanding project, List<UpdateRows.StoredResult> stored,
            FiscalQuarter quarter) {
        TreeSet<String> parts = new TreeSet<>();
        facts.indicators().forEach(i -> parts.addAll(i.expectedParts()));
        Map<String, String[]> names = rows.names(parts);
        List<UpdateSheet.IndicatorLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.indicators().size(); i++) {
            IndicatorFacts indicator = facts.indicators().get(i);
            List<UpdateRows.StoredResult> own = stored.stream()
                    .filter(r -> r.indicatorCode().equals(indicator.card().code())).toList();
            lines.add(new UpdateSheet.IndicatorLine(indicator, project.standing().indicators().get(i),
                    new ResultLines(indicator, own, names, quarter).rows()));
        }
        return lines;
    }

    /** The rows of one indicator: one for the whole, or one for each part. */
    private record ResultLines(IndicatorFacts indicator, List<UpdateRows.StoredResult> stored,
            Map<String, String[]> names, FiscalQuarter quarter) {

        List<UpdateSheet.ResultLine> rows() {
            boolean whole = stored.stream().anyMatch(r -> r.quarter().equals(quarter) && r.partCode() == null
                    && r.reported().isResultFor(indicator.card()));
            if (whole || indicator.expectedParts().isEmpty()) {
                return List.of(row(null));
            }
            return indicator.expectedParts().stream().map(this::row).toList();
        }

        private UpdateSheet.ResultLine row(String part) {
            String[] name = part == null ? new String[2] : names.getOrDefault(part, new String[] {part, null});
            Optional<UpdateRows.StoredResult> present = stored.stream().filter(r -> r.quarter().equals(quarter)
                    && Objects.equals(r.partCode(), part)).findFirst();
            Optional<FiscalQuarter> last = stored.stream().filter(r -> r.quarter().compareTo(quarter) < 0
                            && (part == null || part.equals(r.partCode()))
                            && r.reported().isResultFor(indicator.card()))
                    .map(UpdateRows.StoredResult::quarter).max(Comparator.naturalOrder());
            return new UpdateSheet.ResultLine(part, name[0], name[1],
                    present.map(UpdateRows.StoredResult::details).orElse(null),
                    last.map(q -> figure(q, part)).orElse(null), last.orElse(null),
                    last.flatMap(q -> stored.stream().filter(r -> r.quarter().equals(q)
                                    && Objects.equals(r.partCode(), part)).findFirst())
                            .map(UpdateRows.StoredResult::details).orElse(null));
        }

        /** The figure of one quarter alone, its parts combined where the whole is asked for. */
        private BigDecimal figure(FiscalQuarter of, String part) {
            IndicatorCard card = indicator.card();
            if (card.isMetNotMet()) {
                return null;
            }
            List<Reading> readings = stored.stream().filter(r -> r.quarter().equals(of)
                            && (part == null || part.equals(r.partCode())))
                    .map(UpdateRows.StoredResult::reported).filter(r -> r.isResultFor(card))
                    .map((ReportedPart r) -> r.reading(card)).toList();
            return Decimals.given(card.aggregation().ofParts(readings).figure(card.factor()));
        }
    }
}
