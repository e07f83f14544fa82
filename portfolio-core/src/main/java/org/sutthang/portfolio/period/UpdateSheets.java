package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.ProjectFacts;

/** Puts the sheet of one update together; a fixed number of statements, however many milestones and indicators. */
@ApplicationScoped
public class UpdateSheets {

    private static final UpdateSheet.Rights NONE = new UpdateSheet.Rights(false, false, null, false);

    @Inject
    private Periods periods;
    @Inject
    private PortfolioRows portfolio;
    @Inject
    private PortfolioStandings standings;
    @Inject
    private UpdateRows rows;
    @Inject
    private Clock clock;

    /** The sheet as it is stored now, without rights. */
    UpdateSheet read(String projectCode, FiscalQuarter quarter) {
        PeriodBook book = periods.book();
        ProjectRow project = portfolio.project(projectCode).stream().findFirst()
                .orElseThrow(() -> new NotFound("project", projectCode));
        LocalDate today = LocalDate.now(clock);
        PeriodWindow window = book.window(quarter);
        return window.closed() ? sealed(project, quarter, window, today) : live(book, project, quarter, today);
    }

    private UpdateSheet sealed(ProjectRow project, FiscalQuarter quarter, PeriodWindow window, LocalDate today) {
        ProjectInQuarter sealed = standings.of(project.code(), quarter);
        QuarterlyUpdateDetails update = rows.update(project.code(), quarter).map(QuarterlyUpdate::details)
                .orElse(nothing());
        return new UpdateSheet(sealed.project(), window, window.state(today), today, project.stamp().version(), update,
                List.of(), List.of(), null, sealed.round(), NONE, sealed.sealing().revision());
    }

    private UpdateSheet live(PeriodBook book, ProjectRow project, FiscalQuarter quarter, LocalDate today) {
        PeriodWindow window = book.window(quarter);
        FactRows facts = portfolio.facts(List.of(project.id()), quarter.fiscalYear());
        StandingAssembly assembly = new StandingAssembly(book, facts, quarter, today);
        ProjectStanding standing = assembly.assemble(project).standing();
        ProjectFacts known = assembly.facts(project);
        QuarterlyUpdateDetails update = facts.updates().getOrDefault(project.id(), List.of()).stream()
                .filter(u -> u.quarter() == quarter.quarter()).map(FactRows.UpdateRow::details).findFirst()
                .orElse(nothing());
        return new UpdateSheet(standing, window, window.state(today), today, project.stamp().version(), update,
                milestones(standing, known, window.dates().lastDay()),
                indicators(standing, known, project.code(), quarter), known, book.round(quarter.fiscalYear()), NONE,
                null);
    }

    private static QuarterlyUpdateDetails nothing() {
        return new QuarterlyUpdateDetails(UpdateStatus.NOT_STARTED, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    private static List<UpdateSheet.MilestoneLine> milestones(ProjectStanding project, ProjectFacts facts,
            LocalDate lastDay) {
        List<UpdateSheet.MilestoneLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.milestones().size(); i++) {
            Optional<MilestoneFacts.Percent> last = facts.milestones().get(i).percents().stream()
                    .filter(p -> !p.on().isAfter(lastDay)).max(Comparator.comparing(MilestoneFacts.Percent::on));
            lines.add(new UpdateSheet.MilestoneLine(project.standing().schedule().milestones().get(i),
                    last.map(MilestoneFacts.Percent::complete).map(Decimals::normal).orElse(null),
                    last.map(p -> p.on().equals(lastDay)).orElse(false)));
        }
        return lines;
    }

    private List<UpdateSheet.IndicatorLine> indicators(ProjectStanding project, ProjectFacts facts, String projectCode,
            FiscalQuarter quarter) {
        List<UpdateRows.StoredResult> stored = rows.results(projectCode, quarter);
        TreeSet<String> parts = new TreeSet<>();
        facts.indicators().forEach(i -> parts.addAll(i.expectedParts()));
        Map<String, String[]> names = rows.names(parts);
        List<UpdateSheet.IndicatorLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.indicators().size(); i++) {
            IndicatorFacts indicator = facts.indicators().get(i);
            List<UpdateRows.StoredResult> own = stored.stream()
                    .filter(r -> r.indicatorCode().equals(indicator.card().code())).toList();
            IndicatorStanding standing = project.standing().indicators().get(i);
            lines.add(new UpdateSheet.IndicatorLine(indicator, standing,
                    new ResultLines(indicator, own, names, quarter).rows()));
        }
        return lines;
    }

    /** The rows of one indicator: one for the whole, or one for each part. */
    record ResultLines(IndicatorFacts indicator, List<UpdateRows.StoredResult> stored,
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
