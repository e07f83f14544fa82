package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.standing.ProjectFacts;

/** Lays a sealed project out as it was reported, so that its values can be corrected in the same fields. */
@ApplicationScoped
public class RestatementSheets {

    private static final UpdateSheet.Rights RIGHTS = new UpdateSheet.Rights(true, false, null, false);

    @Inject
    private Periods periods;
    @Inject
    private UpdateRows rows;
    @Inject
    private IndicatorLines indicators;
    @Inject
    private Clock clock;

    /** The sheet of a project as it was sealed. */
    UpdateSheet of(SealedProject sealed, long version, int revision) {
        PeriodWindow window = periods.book().window(sealed.dates().quarter());
        ProjectFacts facts = sealed.inputs().facts(sealed.project(), sealed.dates().quarter().quarter());
        UpdateStanding u = sealed.project().update();
        QuarterlyUpdateDetails update = new QuarterlyUpdateDetails(u.status(), u.submittedOn(), null, u.summary(),
                u.obstacles(), null, sealed.inputs().disbursed().get(sealed.dates().quarter().quarter()),
                u.ownerRating(), u.ownerRatingReason(), u.monitorRating(), u.monitorRatingReason(), null, null);
        LocalDate today = LocalDate.now(clock);
        return new UpdateSheet(sealed.project(), window, window.state(today), today, version, update,
                milestones(sealed, facts),
                indicators.of(facts, sealed.project(), results(sealed), sealed.dates().quarter()), facts, sealed.round(),
                RIGHTS, revision);
    }

    private static List<UpdateSheet.MilestoneLine> milestones(SealedProject sealed, ProjectFacts facts) {
        LocalDate lastDay = sealed.dates().lastDay();
        List<UpdateSheet.MilestoneLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.milestones().size(); i++) {
            // Only what was recorded for this very quarter is corrected here; earlier percents are other quarters'.
            Optional<MilestoneFacts.Percent> own = facts.milestones().get(i).percents().stream()
                    .filter(p -> p.on().equals(lastDay)).max(Comparator.comparing(MilestoneFacts.Percent::on));
            lines.add(new UpdateSheet.MilestoneLine(sealed.project().standing().schedule().milestones().get(i),
                    own.map(MilestoneFacts.Percent::complete).map(Decimals::normal).orElse(null), own.isPresent()));
        }
        return lines;
    }

    /** The stored results, those of the quarter itself with the figures that were sealed. */
    private List<UpdateRows.StoredResult> results(SealedProject sealed) {
        int quarter = sealed.dates().quarter().quarter();
        List<UpdateRows.StoredResult> stored = rows.results(sealed.project().code(), sealed.dates().quarter());
        List<UpdateRows.StoredResult> results = new ArrayList<>(stored.stream()
                .filter(r -> !r.quarter().equals(sealed.dates().quarter())).toList());
        for (SealedInputs.OfIndicator indicator : sealed.inputs().indicators()) {
            for (ReportedPart part : indicator.resultsOf(quarter)) {
                MeasurementDetails beside = stored.stream().filter(r -> r.quarter().equals(sealed.dates().quarter())
                                && r.indicatorCode().equals(indicator.code())
                                && Objects.equals(r.partCode(), part.partCode()))
                        .map(UpdateRows.StoredResult::details).findFirst().orElse(new MeasurementDetails(null, null,
                                null, null, null, null, null, null, null));
                results.add(new UpdateRows.StoredResult(indicator.code(), sealed.dates().quarter(), part.partCode(),
                        new MeasurementDetails(part.value(), part.numerator(), part.denominator(), part.met(),
                                beside.note(), beside.evidence(), beside.doubtKeptReason(), beside.recordedBy(),
                                beside.recordedAt())));
            }
        }
        return results;
    }
}
