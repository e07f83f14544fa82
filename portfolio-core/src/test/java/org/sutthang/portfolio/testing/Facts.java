package org.sutthang.portfolio.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

/** Says what a project looks like, in as few words as a test needs. */
public final class Facts {

    private Facts() {
    }

    /** An indicator: an output in no unit, higher is better, cumulative, due every quarter, unless told otherwise. */
    public static IndicatorBuilder indicator(Aggregation aggregation) {
        return new IndicatorBuilder(aggregation);
    }

    /** A number from its text. */
    public static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** The standing of a project with only these indicators, reported, by the default round. */
    public static Standing assess(int quarter, IndicatorFacts... indicators) {
        return assess(RoundRules.DEFAULT, quarter, 0, indicators);
    }

    /** The standing of a project with only these indicators. */
    public static Standing assess(RoundRules round, int quarter, int missed, IndicatorFacts... indicators) {
        ProjectFacts facts = new ProjectFacts(List.of(), List.of(indicators), ReportState.REPORTED, missed, 0);
        return Standing.assess(facts, quarter, LocalDate.parse("2024-03-31"), round);
    }

    /** The standing of a project with only these milestones. */
    public static Standing assess(String asOf, MilestoneFacts... milestones) {
        ProjectFacts facts = new ProjectFacts(List.of(milestones), List.of(), ReportState.NOT_OWED, 0, 0);
        return Standing.assess(facts, 2, LocalDate.parse(asOf), RoundRules.DEFAULT);
    }

    /** A milestone without forecast; nulls where nothing is known. */
    public static MilestoneFacts milestone(String code, String weight, String baselineOn, String actualOn) {
        return new MilestoneFacts(code, code, null, number(weight), LocalDate.parse(baselineOn), null, null,
                actualOn == null ? null : LocalDate.parse(actualOn), false, List.of());
    }

    /** The same milestone, waived. */
    public static MilestoneFacts waived(MilestoneFacts m) {
        return new MilestoneFacts(m.code(), m.titleTh(), m.titleEn(), m.weight(), m.baselineOn(), m.baseline1On(),
                m.forecastOn(), m.actualOn(), true, m.percents());
    }

    /** The same milestone with a percent recorded. */
    public static MilestoneFacts percent(MilestoneFacts m, String on, String percent) {
        List<MilestoneFacts.Percent> percents = new ArrayList<>(m.percents());
        percents.add(new MilestoneFacts.Percent(LocalDate.parse(on), number(percent)));
        return new MilestoneFacts(m.code(), m.titleTh(), m.titleEn(), m.weight(), m.baselineOn(), m.baseline1On(),
                m.forecastOn(), m.actualOn(), m.waived(), percents);
    }

    /** Builds the facts of an indicator. */
    public static final class IndicatorBuilder {

        private final Aggregation aggregation;
        private Direction direction = Direction.HIGHER;
        private Frequency frequency = Frequency.QUARTER;
        private BigDecimal factor = BigDecimal.ONE;
        private BigDecimal weight;
        private BigDecimal baseline;
        private CriteriaKind kind;
        private CriteriaBasis basis = CriteriaBasis.RESULT;
        private final BigDecimal[] marks = new BigDecimal[5];
        private final Map<Integer, BigDecimal> targets = new HashMap<>();
        private final List<ReportedPart> results = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();

        private IndicatorBuilder(Aggregation aggregation) {
            this.aggregation = aggregation;
        }

        public IndicatorBuilder lowerIsBetter() {
            direction = Direction.LOWER;
            return this;
        }

        public IndicatorBuilder due(Frequency value) {
            frequency = value;
            return this;
        }

        public IndicatorBuilder factor(String value) {
            factor = number(value);
            return this;
        }

        public IndicatorBuilder weight(String value) {
            weight = number(value);
            return this;
        }

        public IndicatorBuilder baseline(String value) {
            baseline = number(value);
            return this;
        }

        public IndicatorBuilder criteria(CriteriaKind value, String... values) {
            kind = value;
            for (int i = 0; i < values.length; i++) {
                marks[i] = number(values[i]);
            }
            return this;
        }

        public IndicatorBuilder ofTarget() {
            basis = CriteriaBasis.TARGET;
            return this;
        }

        public IndicatorBuilder target(int quarter, String value) {
            targets.put(quarter, number(value));
            return this;
        }

        public IndicatorBuilder result(int quarter, String value) {
            return part(quarter, null, value);
        }

        public IndicatorBuilder part(int quarter, String code, String value) {
            results.add(new ReportedPart(quarter, code, number(value), null, null, null));
            return this;
        }

        public IndicatorBuilder ratio(int quarter, String code, String numerator, String denominator) {
            results.add(new ReportedPart(quarter, code, null, number(numerator), number(denominator), null));
            return this;
        }

        public IndicatorBuilder met(int quarter, String code, Boolean met) {
            results.add(new ReportedPart(quarter, code, null, null, null, met));
            return this;
        }

        public IndicatorBuilder assigned(String... codes) {
            parts.addAll(Arrays.asList(codes));
            return this;
        }

        public IndicatorFacts build() {
            IndicatorCard card = new IndicatorCard("K", "K", null, IndicatorKind.OUTPUT, null, direction, aggregation,
                    factor, frequency, weight, baseline, kind, basis, Arrays.asList(marks));
            return new IndicatorFacts(card, targets, results, parts);
        }
    }
}
