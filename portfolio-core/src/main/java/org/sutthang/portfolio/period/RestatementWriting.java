package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.Measurement;
import org.sutthang.portfolio.indicator.MeasurementCorrection;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.MilestonePercent;
import org.sutthang.portfolio.project.MilestonePercentDetails;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.standing.MilestoneStanding;

/**
 * Writes corrected values into the rows that open quarters are worked out from, so that what comes after agrees with what
 * was restated. The earlier figure of a result is kept beside it; every change stands in the audit trail.
 */
@ApplicationScoped
public class RestatementWriting {

    private static final String ACTION = "restated";

    @Inject
    private UpdateRows rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Writes the values that differ; the plan has worked out its revisions. */
    void write(Project project, RestatementPlan plan, RestatementInput input) {
        SealedProject sealed = plan.project();
        UpdateInput changed = Corrections.changedAlone(sealed, input.values());
        results(project, changed, input.reason());
        percents(project, sealed, changed);
        dates(project, plan.lastBefore().milestones(), plan.lastAfter().milestones());
        update(project, input);
    }

    private void record(Project project, String type, String code, Audited before, Audited after) {
        if (!Objects.equals(before, after)) {
            audit.recordChange(null, ACTION, type, code, project.getCode(), before, after);
        }
    }

    private void results(Project project, UpdateInput changed, String reason) {
        Map<String, Measurement> stored = rows.measurements(project.getCode(), changed.quarter());
        Map<String, Indicator> indicators = rows.indicators(project.getCode());
        Map<String, Organisation> parts = rows.parts(changed.results());
        for (UpdateInput.ResultInput typed : changed.results()) {
            Measurement measurement = stored.get(typed.key());
            MeasurementDetails after = new MeasurementDetails(typed.value(), typed.numerator(), typed.denominator(),
                    typed.met(), typed.note(), typed.evidence(), typed.doubtKeptReason(),
                    currentUser.get().userName(), clock.instant());
            MeasurementDetails before = measurement == null ? null : measurement.details();
            if (measurement == null) {
                rows.add(new Measurement(indicators.get(typed.indicatorCode()), changed.quarter().fiscalYear(),
                        changed.quarter().quarter(), parts.get(typed.partCode()), after));
            } else {
                rows.add(new MeasurementCorrection(measurement, reason, currentUser.get().userName(),
                        clock.instant()));
                measurement.change(after);
            }
            record(project, "measurement", typed.key() + " " + changed.quarter(), before, after);
        }
    }

    private void percents(Project project, SealedProject sealed, UpdateInput changed) {
        LocalDate lastDay = sealed.dates().lastDay();
        Map<String, MilestonePercent> stored = rows.percents(project.getCode(), lastDay);
        Map<String, Milestone> milestones = rows.milestones(project.getCode());
        for (UpdateInput.MilestoneInput typed : changed.milestones()) {
            MilestonePercent percent = stored.get(typed.code());
            Milestone milestone = milestones.get(typed.code());
            MilestonePercentDetails before = percent == null ? null : percent.details();
            MilestonePercentDetails after = typed.percent() == null ? null
                    : new MilestonePercentDetails(typed.percent());
            if (milestone == null || Objects.equals(before, after)) {
                continue;
            }
            rows.keep(milestone, lastDay, percent, after);
            record(project, "percent", typed.code() + " " + lastDay, before, after);
        }
    }

    /** A milestone has one forecast and one actual date: they follow where nobody has reported others since. */
    private void dates(Project project, Map<String, MilestoneStanding> before, Map<String, MilestoneStanding> after) {
        rows.milestones(project.getCode()).forEach((code, milestone) -> {
            MilestoneStanding then = before.get(code);
            MilestoneStanding now = after.get(code);
            if (then != null && now != null) {
                MilestoneDetails d = milestone.details();
                MilestoneDetails changed = new MilestoneDetails(d.titleTh(), d.titleEn(), d.weight(), d.baselineOn(),
                        d.baseline1On(), SealedProject.carried(d.forecastOn(), then.forecastOn(), now.forecastOn()),
                        SealedProject.carried(d.actualOn(), then.actualOn(), now.actualOn()), d.waivedReason());
                milestone.change(changed);
                record(project, "milestone", code, d, changed);
            }
        });
    }

    private void update(Project project, RestatementInput input) {
        UpdateInput values = input.values();
        QuarterlyUpdate stored = rows.update(project.getCode(), values.quarter()).orElse(null);
        QuarterlyUpdateDetails before = stored == null ? null : stored.details();
        QuarterlyUpdateDetails d = before == null ? new QuarterlyUpdateDetails(UpdateStatus.NOT_STARTED, null, null,
                null, null, null, null, null, null, null, null, null, null) : before;
        UpdateTexts texts = input.texts().keeping(UpdateTexts.of(d));
        QuarterlyUpdateDetails after = new QuarterlyUpdateDetails(input.status(), input.submittedOn(),
                input.submittedOn() == null ? null : d.submittedBy() == null ? currentUser.get().userName()
                        : d.submittedBy(), texts.summary(), texts.obstacles(), d.evidence(), values.disbursedBaht(),
                texts.ownerRating(), texts.ownerRatingReason(), texts.monitorRating(), texts.monitorRatingReason(),
                d.reviewComment(), d.disbursedKeptReason());
        if (after.equals(d)) {
            return;
        }
        if (stored == null) {
            rows.add(new QuarterlyUpdate(project, values.quarter().fiscalYear(), values.quarter().quarter(), after));
        } else {
            stored.change(after);
        }
        record(project, "update", values.quarter().toString(), before, after);
    }
}
