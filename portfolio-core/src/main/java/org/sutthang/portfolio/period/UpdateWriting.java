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
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.Measurement;
import org.sutthang.portfolio.indicator.MeasurementCorrection;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.MilestonePercent;
import org.sutthang.portfolio.project.MilestonePercentDetails;
import org.sutthang.portfolio.project.Project;

/** Writes what was typed into an update, and beside every change its line in the audit trail. Only what differs is written. */
@ApplicationScoped
public class UpdateWriting {

    @Inject
    private UpdateRows rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Writes milestones and results; tells whether anything changed. */
    boolean lines(Project project, UpdateSheet sheet, UpdateInput input, String inNameOf) {
        Change change = new Change(project, sheet, inNameOf);
        change.milestones(input);
        change.results(input);
        return change.made;
    }

    /** Writes the update itself; tells whether anything changed. */
    boolean update(Project project, FiscalQuarter quarter, QuarterlyUpdateDetails after, String action,
            String inNameOf) {
        QuarterlyUpdate stored = rows.update(project.getCode(), quarter).orElse(null);
        QuarterlyUpdateDetails before = stored == null ? null : stored.details();
        if (after.equals(before)) {
            return false;
        }
        if (stored == null) {
            rows.add(new QuarterlyUpdate(project, quarter.fiscalYear(), quarter.quarter(), after));
        } else {
            stored.change(after);
        }
        audit.recordChange(inNameOf, action, "update", quarter.toString(), project.getCode(), before, after);
        return true;
    }

    /** The writing of one sheet. */
    private final class Change {

        private final Project project;
        private final UpdateSheet sheet;
        private final String inNameOf;
        private boolean made;

        Change(Project project, UpdateSheet sheet, String inNameOf) {
            this.project = project;
            this.sheet = sheet;
            this.inNameOf = inNameOf;
        }

        private void record(String action, String type, String code, Audited before, Audited after) {
            made = true;
            audit.recordChange(inNameOf, action, type, code, project.getCode(), before, after);
        }

        void milestones(UpdateInput input) {
            LocalDate lastDay = sheet.window().dates().lastDay();
            Map<String, Milestone> stored = rows.milestones(project.getCode());
            Map<String, MilestonePercent> percents = rows.percents(project.getCode(), lastDay);
            for (UpdateInput.MilestoneInput typed : input.milestones()) {
                Milestone milestone = stored.get(typed.code());
                dates(milestone, typed);
                percent(milestone, percents.get(typed.code()), typed, lastDay);
            }
        }

        private void dates(Milestone milestone, UpdateInput.MilestoneInput typed) {
            MilestoneDetails d = milestone.details();
            MilestoneDetails after = new MilestoneDetails(d.titleTh(), d.titleEn(), d.weight(), d.baselineOn(),
                    d.baseline1On(), typed.forecastOn(), typed.actualOn(), d.waivedReason());
            if (!after.equals(d)) {
                milestone.change(after);
                record("changed", "milestone", milestone.getCode(), d, after);
            }
        }

        /** A percent that is the one recorded before, left as it was, is not recorded again. */
        private void percent(Milestone milestone, MilestonePercent stored, UpdateInput.MilestoneInput typed,
                LocalDate lastDay) {
            MilestonePercentDetails before = stored == null ? null : stored.details();
            MilestonePercentDetails after = typed.percent() == null ? null
                    : new MilestonePercentDetails(typed.percent());
            boolean leftAsItWas = stored == null && sheet.milestone(typed.code())
                    .map(line -> Objects.equals(line.percent(), typed.percent())).orElse(false);
            if (leftAsItWas || Objects.equals(before, after)) {
                return;
            }
            rows.keep(milestone, lastDay, stored, after);
            record(action(stored, after), "percent", milestone.getCode() + " " + lastDay, before, after);
        }

        void results(UpdateInput input) {
            FiscalQuarter quarter = sheet.quarter();
            Map<String, Indicator> indicators = rows.indicators(project.getCode());
            Map<String, Measurement> stored = rows.measurements(project.getCode(), quarter);
            Map<String, Organisation> parts = rows.parts(input.results());
            for (UpdateInput.ResultInput typed : input.results()) {
                result(indicators.get(typed.indicatorCode()), stored.get(typed.key()),
                        parts.get(typed.partCode()), typed);
            }
        }

        private void result(Indicator indicator, Measurement stored, Organisation part,
                UpdateInput.ResultInput typed) {
            MeasurementDetails before = stored == null ? null : stored.details();
            MeasurementDetails after = details(typed, before);
            if (Objects.equals(before, after)) {
                return;
            }
            FiscalQuarter quarter = sheet.quarter();
            if (stored != null && UpdateCheck.corrects(sheet, typed)) {
                rows.add(new MeasurementCorrection(stored, typed.correctionReason(), currentUser.get().userName(),
                        clock.instant()));
            }
            if (stored == null) {
                rows.add(new Measurement(indicator, quarter.fiscalYear(), quarter.quarter(), part, after));
            } else if (after == null) {
                rows.remove(stored);
            } else {
                stored.change(after);
            }
            record(action(stored, after), "measurement", typed.key() + " " + quarter, before, after);
        }

        /** The values to store: null when nothing is left, the stored ones themselves when nothing differs. */
        private MeasurementDetails details(UpdateInput.ResultInput typed, MeasurementDetails before) {
            String kept = UpdateCheck.doubt(sheet, typed).isPresent() ? typed.doubtKeptReason() : null;
            boolean empty = typed.value() == null && typed.numerator() == null && typed.denominator() == null
                    && typed.met() == null && typed.note() == null && typed.evidence() == null;
            if (empty) {
                return null;
            }
            String by = before == null ? null : before.recordedBy();
            MeasurementDetails same = new MeasurementDetails(typed.value(), typed.numerator(), typed.denominator(),
                    typed.met(), typed.note(), typed.evidence(), kept, by,
                    before == null ? null : before.recordedAt());
            return same.equals(before) ? same
                    : new MeasurementDetails(typed.value(), typed.numerator(), typed.denominator(), typed.met(),
                            typed.note(), typed.evidence(), kept, currentUser.get().userName(), clock.instant());
        }

        private static String action(Persistent stored, Record after) {
            if (stored == null) {
                return "created";
            }
            return after == null ? "withdrawn" : "changed";
        }
    }
}
