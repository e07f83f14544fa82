package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.MilestoneFacts;
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
    private IndicatorLines indicators;
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
                indicators.of(known, standing, rows.results(project.code(), quarter), quarter), known,
                book.round(quarter.fiscalYear()), NONE, null);
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
}
