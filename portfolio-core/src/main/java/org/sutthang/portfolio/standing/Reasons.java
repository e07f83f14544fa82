package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the reasons for a status, worst first. */
final class Reasons {

    private Reasons() {
    }

    static List<Reason> of(Standing standing, ProjectFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.report() == ReportState.MISSING) {
            reasons.add(Reason.of(ReasonKey.REPORT_MISSING, Status.NOT_REPORTED,
                    BigDecimal.valueOf(facts.daysPastDeadline())));
        }
        List<Reason> schedule = ofSchedule(standing.schedule());
        List<Reason> indicators = ofIndicators(standing);
        boolean indicatorsWorse = standing.schedule().status() == Status.NOT_RATED
                || isRated(standing.indicatorStatus())
                && standing.indicatorStatus().compareTo(standing.schedule().status()) > 0;
        reasons.addAll(indicatorsWorse ? indicators : schedule);
        reasons.addAll(indicatorsWorse ? schedule : indicators);
        return List.copyOf(reasons);
    }

    private static boolean isRated(Status status) {
        return status != Status.NOT_RATED;
    }

    private static List<Reason> ofSchedule(ScheduleStanding schedule) {
        if (schedule.counted().isEmpty()) {
            return List.of(Reason.of(ReasonKey.NO_MILESTONES, Status.NOT_RATED));
        }
        List<Reason> reasons = new ArrayList<>();
        schedule.overdue().stream().sorted(Comparator.comparingLong(MilestoneStanding::daysOverdue).reversed())
                .forEach(m -> reasons.add(Reason.about(ReasonKey.MILESTONE_OVERDUE, schedule.status(), m.code(),
                        BigDecimal.valueOf(m.daysOverdue()))));
        if (schedule.ratio() != null) {
            reasons.add(Reason.of(ReasonKey.SCHEDULE_PROGRESS, schedule.status(), schedule.actual(),
                    schedule.planned(), schedule.ratio()));
        } else {
            reasons.add(Reason.of(ReasonKey.NOTHING_PLANNED_YET, schedule.status()));
        }
        return reasons;
    }

    private static List<Reason> ofIndicators(Standing standing) {
        BigDecimal reported = BigDecimal.valueOf(standing.coverage().reported());
        BigDecimal due = BigDecimal.valueOf(standing.coverage().total());
        if (standing.attainment() == null) {
            return List.of(Reason.of(ReasonKey.NO_INDICATOR_JUDGED, Status.NOT_RATED, reported, due));
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(ReasonKey.ATTAINMENT, standing.indicatorStatus(), standing.attainment(), reported, due));
        standing.indicators().stream().filter(i -> i.status() == Status.RED)
                .sorted(Comparator.comparing(IndicatorStanding::progress))
                .forEach(i -> reasons.add(
                        Reason.about(ReasonKey.INDICATOR_BELOW_TARGET, Status.RED, i.code(), i.progress())));
        return reasons;
    }
}
