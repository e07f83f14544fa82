package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Weights;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.round.RoundRules;

/** Judges a plan's milestones as of a date. Rule: milestones and schedule. */
final class ScheduleAssessment {

    private final List<MilestoneFacts> milestones;
    private final Weights weights;
    private final LocalDate asOf;

    ScheduleAssessment(List<MilestoneFacts> milestones, LocalDate asOf) {
        this.milestones = milestones;
        this.weights = Weights.of(milestones.stream().map(MilestoneFacts::weight).toList());
        this.asOf = asOf;
    }

    ScheduleStanding assess(RoundRules round) {
        List<MilestoneStanding> standings = standings();
        if (milestones.stream().allMatch(MilestoneFacts::waived)) {
            return new ScheduleStanding(Status.NOT_RATED, null, null, null, standings);
        }
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal actualHundredfold = BigDecimal.ZERO;
        BigDecimal counted = BigDecimal.ZERO;
        for (int i = 0; i < milestones.size(); i++) {
            MilestoneFacts milestone = milestones.get(i);
            if (!milestone.waived()) {
                BigDecimal units = weights.units(i);
                counted = counted.add(units);
                planned = milestone.isPlanned(asOf) ? planned.add(units) : planned;
                actualHundredfold = actualHundredfold.add(units.multiply(milestone.percentAt(asOf)));
            }
        }
        BigDecimal actual = actualHundredfold.movePointLeft(2);
        BigDecimal ratio = planned.signum() == 0 ? null : Decimals.given(Decimals.divide(actual, planned));
        ScheduleStanding unrated = new ScheduleStanding(Status.NOT_RATED, points(planned, counted),
                points(actual, counted), ratio, standings);
        return new ScheduleStanding(rate(unrated, round), unrated.planned(), unrated.actual(), ratio, standings);
    }

    /** Points out of 100; once a milestone is waived the others are scaled up to 100. */
    private BigDecimal points(BigDecimal units, BigDecimal counted) {
        boolean somethingWaived = milestones.stream().anyMatch(MilestoneFacts::waived);
        if (!somethingWaived || counted.signum() == 0) {
            return weights.pointsOf(units);
        }
        return Decimals.given(Decimals.divide(units.multiply(Decimals.HUNDRED), counted));
    }

    private static Status rate(ScheduleStanding schedule, RoundRules round) {
        long overdue = schedule.longestOverdue();
        Status progress = schedule.ratio() == null ? Status.GREEN
                : Status.of(schedule.ratio(), round.scheduleGreen(), round.scheduleRed());
        if (overdue > round.overdueRedDays()) {
            return Status.RED;
        }
        return overdue > 0 ? Status.worse(progress, Status.AMBER) : progress;
    }

    private List<MilestoneStanding> standings() {
        List<MilestoneStanding> result = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            MilestoneFacts m = milestones.get(i);
            result.add(new MilestoneStanding(m.code(), m.titleTh(), m.titleEn(), weights.points(i), m.baselineOn(),
                    m.baseline1On(), m.forecastOn(), m.actualOn(), m.percentAt(asOf), m.isReached(asOf),
                    m.daysOverdue(asOf), m.slippage(m.baselineOn()), m.slippage(m.baseline1On()), m.waived()));
        }
        return result;
    }
}
