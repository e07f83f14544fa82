package org.sutthang.portfolio.web.project;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.indicator.ResultLine;
import org.sutthang.portfolio.indicator.YearEndReach;
import org.sutthang.portfolio.indicator.YearEndReach.State;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Says whether the target of the year can still be reached: the pace it needs, and what past quarters promise. */
final class ReachText {

    /** A figure that rests on past quarters is not more exact than this. */
    private static final MathContext ROUGHLY = new MathContext(3, RoundingMode.HALF_UP);

    private final ReaderFormat format;

    ReachText(ReaderFormat format) {
        this.format = format;
    }

    /** The sentences, none where there is no target of the year or no quarter left. */
    List<String> of(IndicatorStanding indicator, IndicatorFile file, FiscalQuarter quarter) {
        return YearEndReach.of(indicator.card(), indicator.yearTarget(), quarter, readings(indicator, file, quarter))
                .map(reach -> sentences(reach, indicator)).orElse(List.of());
    }

    /** Of the year what the standing was worked out from, of the two years before what is stored. */
    private static NavigableMap<FiscalQuarter, Reading> readings(IndicatorStanding indicator, IndicatorFile file,
            FiscalQuarter quarter) {
        IndicatorCard card = indicator.card();
        Map<FiscalQuarter, List<ReportedPart>> reported = new TreeMap<>();
        for (ReportedPart part : indicator.inputs()) {
            reported.computeIfAbsent(new FiscalQuarter(quarter.fiscalYear(), part.quarter()), q -> new ArrayList<>())
                    .add(part);
        }
        for (ResultLine line : file.results()) {
            if (line.fiscalYear() < quarter.fiscalYear() && line.part().isResultFor(card)) {
                reported.computeIfAbsent(new FiscalQuarter(line.fiscalYear(), line.part().quarter()),
                        q -> new ArrayList<>()).add(line.part());
            }
        }
        NavigableMap<FiscalQuarter, Reading> readings = new TreeMap<>();
        if (!card.isMetNotMet()) {
            reported.forEach((of, parts) -> readings.put(of,
                    card.aggregation().ofParts(parts.stream().map(p -> p.reading(card)).toList())));
        }
        return readings;
    }

    private List<String> sentences(YearEndReach reach, IndicatorStanding indicator) {
        List<String> sentences = new ArrayList<>();
        if (reach.state() == State.REACHED) {
            sentences.add(format.text("reach.REACHED", format.number(reach.target())));
            return sentences;
        }
        if (reach.state() == State.OUT_OF_REACH) {
            sentences.add(format.text("reach.OUT_OF_REACH", format.number(reach.target()), reach.since()));
            return sentences;
        }
        needed(reach, indicator).ifPresent(sentences::add);
        sentences.add(reach.expected() == null ? format.text("reach.TOO_LITTLE_DATA") : expected(reach));
        return sentences;
    }

    private Optional<String> needed(YearEndReach reach, IndicatorStanding indicator) {
        if (reach.needed() == null) {
            return Optional.empty();
        }
        IndicatorCard card = indicator.card();
        boolean higher = card.direction() == Direction.HIGHER;
        String key = switch (card.aggregation()) {
            case SUM -> higher ? "sum" : "sum.most";
            case AVERAGE, RATIO -> higher ? "figure" : "figure.most";
            case LAST, LAST_RATIO -> change(reach, higher);
            case MAX, MIN -> higher ? "extreme" : "extreme.most";
        };
        String pace = "fall".equals(key) ? format.number(reach.needed().low().negate()) : range(reach.needed(), false);
        return Optional.of(format.text("reach.needed." + key, pace, reach.remaining(), format.number(reach.target())));
    }

    /** A position that is already good enough has to be held, no more. */
    private static String change(YearEndReach reach, boolean higher) {
        int sign = reach.needed().low().signum();
        if (sign == 0 || sign > 0 != higher) {
            return "hold";
        }
        return higher ? "rise" : "fall";
    }

    private String expected(YearEndReach reach) {
        return format.text("reach.expected." + reach.state(), range(reach.expected(), true));
    }

    private String range(YearEndReach.Range range, boolean roughly) {
        String low = figure(range.low(), roughly);
        String high = figure(range.high(), roughly);
        return low.equals(high) ? low : format.text("reach.range", low, high);
    }

    /** The sentence says which way a change goes. */
    private String figure(BigDecimal figure, boolean roughly) {
        return format.number(roughly ? figure.round(ROUGHLY) : figure);
    }
}
