package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;

/**
 * What a sealed standing was worked out from beyond what it says itself. It is sealed beside the standing, so that a
 * correction can be judged by what was known then, and by nothing that has come since.
 *
 * @param milestones what is recorded of each milestone
 * @param indicators what is recorded of each indicator
 * @param reports whether the report was there, by quarter of the fiscal year up to the one sealed
 * @param disbursed baht disbursed as each update of the year said, by quarter
 * @param judgedOn the day on which it was judged whether the report is missing
 */
record SealedInputs(List<OfMilestone> milestones, List<OfIndicator> indicators, Map<Integer, ReportState> reports,
        Map<Integer, BigDecimal> disbursed, LocalDate judgedOn) {

    private static final Comparator<ReportedPart> BY_QUARTER_AND_PART = Comparator.comparingInt(ReportedPart::quarter)
            .thenComparing(ReportedPart::partCode, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What is recorded of a milestone: its weight as given, null where left out, and every percent. */
    record OfMilestone(String code, BigDecimal weight, List<MilestoneFacts.Percent> percents) {

        OfMilestone {
            weight = Decimals.normal(weight);
            percents = percents.stream().sorted(Comparator.comparing(MilestoneFacts.Percent::on)).toList();
        }

        /** The percent recorded for a day, or null. */
        BigDecimal percentOn(LocalDate day) {
            return percents.stream().filter(p -> p.on().equals(day)).map(MilestoneFacts.Percent::complete).findFirst()
                    .orElse(null);
        }

        OfMilestone withPercent(LocalDate day, BigDecimal percent) {
            Stream<MilestoneFacts.Percent> others = percents.stream().filter(p -> !p.on().equals(day));
            return new OfMilestone(code, weight, percent == null ? others.toList()
                    : Stream.concat(others, Stream.of(new MilestoneFacts.Percent(day, percent))).toList());
        }
    }

    /** What is recorded of an indicator in the fiscal year. */
    record OfIndicator(String code, Map<Integer, BigDecimal> targets, List<ReportedPart> results,
            List<String> assignedParts) {

        OfIndicator {
            targets = new TreeMap<>(targets);
            results = results.stream().map(OfIndicator::normal).sorted(BY_QUARTER_AND_PART).toList();
        }

        private static ReportedPart normal(ReportedPart r) {
            return new ReportedPart(r.quarter(), r.partCode(), Decimals.normal(r.value()),
                    Decimals.normal(r.numerator()), Decimals.normal(r.denominator()), r.met());
        }

        List<ReportedPart> resultsOf(int quarter) {
            return results.stream().filter(r -> r.quarter() == quarter).toList();
        }

        OfIndicator withResults(int quarter, List<ReportedPart> ofQuarter) {
            Stream<ReportedPart> others = results.stream().filter(r -> r.quarter() != quarter);
            return new OfIndicator(code, targets, Stream.concat(others, ofQuarter.stream()).toList(), assignedParts);
        }
    }

    /** What the rules judge: these inputs with what the standing says of plan and cards. */
    ProjectFacts facts(ProjectStanding project, int quarter) {
        Map<String, OfMilestone> recorded = milestones.stream().collect(Collectors.toMap(OfMilestone::code, m -> m));
        Map<String, OfIndicator> known = indicators.stream().collect(Collectors.toMap(OfIndicator::code, i -> i));
        List<MilestoneFacts> steps = project.standing().schedule().milestones().stream().map(m -> {
            OfMilestone own = recorded.getOrDefault(m.code(), new OfMilestone(m.code(), m.weight(), List.of()));
            return new MilestoneFacts(m.code(), m.titleTh(), m.titleEn(), own.weight(), m.baselineOn(),
                    m.baseline1On(), m.forecastOn(), m.actualOn(), m.waived(), own.percents());
        }).toList();
        List<IndicatorFacts> cards = project.standing().indicators().stream().map(i -> {
            OfIndicator own = known.getOrDefault(i.code(), new OfIndicator(i.code(), Map.of(), List.of(), List.of()));
            return new IndicatorFacts(i.card(), own.targets(), own.results(), own.assignedParts());
        }).toList();
        ReportState report = project.update().report();
        long daysPast = report == ReportState.MISSING && judgedOn != null
                ? Math.max(0, judgedOn.toEpochDay() - project.update().deadlineOn().toEpochDay()) : 0;
        return new ProjectFacts(steps, cards, report, missedReports(quarter), daysPast);
    }

    private int missedReports(int quarter) {
        return (int) reports.entrySet().stream()
                .filter(e -> e.getKey() <= quarter && e.getValue() == ReportState.MISSING).count();
    }

    /** What each quarter's update said was disbursed, up to a quarter: cumulative, so the latest figure stands. */
    List<YearDisbursement> disbursedUpTo(int quarter) {
        return disbursed.entrySet().stream().filter(e -> e.getKey() <= quarter).sorted(Map.Entry.comparingByKey())
                .map(e -> new YearDisbursement(e.getKey(), e.getValue())).toList();
    }

    Optional<OfMilestone> milestone(String code) {
        return milestones.stream().filter(m -> m.code().equals(code)).findFirst();
    }

    Optional<OfIndicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /**
     * The same with everything that belongs to an earlier quarter of the year taken from where that quarter says it now.
     *
     * @param earlier the inputs of the earlier quarter's latest revision
     * @param quarter which quarter of the year that is
     * @param lastDay its last day, for which its percents are recorded
     */
    SealedInputs taking(SealedInputs earlier, int quarter, LocalDate lastDay) {
        List<OfMilestone> steps = new ArrayList<>();
        for (OfMilestone own : milestones) {
            steps.add(earlier.milestone(own.code()).map(e -> own.withPercent(lastDay, e.percentOn(lastDay)))
                    .orElse(own));
        }
        List<OfIndicator> cards = new ArrayList<>();
        for (OfIndicator own : indicators) {
            cards.add(earlier.indicator(own.code()).map(e -> own.withResults(quarter, e.resultsOf(quarter)))
                    .orElse(own));
        }
        return new SealedInputs(steps, cards, with(reports, quarter, earlier.reports.get(quarter)),
                with(disbursed, quarter, earlier.disbursed.get(quarter)), judgedOn);
    }

    SealedInputs withMilestones(UnaryOperator<OfMilestone> change) {
        return new SealedInputs(milestones.stream().map(change).toList(), indicators, reports, disbursed, judgedOn);
    }

    SealedInputs withIndicators(UnaryOperator<OfIndicator> change) {
        return new SealedInputs(milestones, indicators.stream().map(change).toList(), reports, disbursed, judgedOn);
    }

    SealedInputs withReport(int quarter, ReportState report, BigDecimal baht) {
        return new SealedInputs(milestones, indicators, with(reports, quarter, report),
                with(disbursed, quarter, baht), judgedOn);
    }

    private static <T> Map<Integer, T> with(Map<Integer, T> map, int quarter, T value) {
        Map<Integer, T> changed = new HashMap<>(map);
        if (value == null) {
            changed.remove(quarter);
        } else {
            changed.put(quarter, value);
        }
        return new TreeMap<>(changed);
    }
}
