package org.sutthang.portfolio.web.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ResultLine;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.project.IndicatorLine.Step;

/** The arithmetic of an indicator line by line: inputs, target, progress, criterion, score, evidence. */
final class Working {

    private static final int DECIMALS = 4;

    private final IndicatorStanding indicator;
    private final IndicatorFile file;
    private final FiscalQuarter quarter;
    private final ReaderFormat format;
    private final List<Step> steps = new ArrayList<>();

    Working(IndicatorStanding indicator, IndicatorFile file, FiscalQuarter quarter, ReaderFormat format) {
        this.indicator = indicator;
        this.file = file;
        this.quarter = quarter;
        this.format = format;
    }

    List<Step> steps() {
        if (file != null && file.details().definition() != null) {
            add("definition", file.details().definition());
        }
        add("result", result());
        if (indicator.target() != null) {
            add("target", progress());
        }
        if (indicator.card().criteriaKind() != null) {
            add("criteria", criteria());
        }
        evidence();
        return steps;
    }

    private void add(String name, String text) {
        if (text != null) {
            steps.add(new Step(format.text("project.working." + name), text));
        }
    }

    private String result() {
        if (indicator.card().isMetNotMet()) {
            return indicator.met() == null ? format.text("status.NOT_REPORTED")
                    : format.text(indicator.met() ? "project.met" : "project.notMet");
        }
        if (indicator.result() == null) {
            return format.text(indicator.due() ? "status.NOT_REPORTED" : "status.NOT_DUE");
        }
        Aggregation aggregation = indicator.card().aggregation();
        return inputs() + " = " + number(indicator.result()) + " (" + format.text("aggregation." + aggregation) + ")";
    }

    /** What the result was worked out from; of a closed quarter the stored figures are those that were sealed. */
    private String inputs() {
        if (file == null) {
            return "";
        }
        YearSoFar year = new YearSoFar(indicator.card(), file.results(), quarter);
        Reading reading = year.reading();
        if (reading == null) {
            return "";
        }
        return switch (indicator.card().aggregation()) {
            case RATIO, LAST_RATIO -> format.text("project.working.ratio", number(reading.numerator()),
                    number(reading.denominator()), number(indicator.card().factor()));
            case LAST -> number(reading.value());
            case SUM -> join(year, " + ");
            case AVERAGE, MAX, MIN -> join(year, ", ");
        };
    }

    private String join(YearSoFar year, String between) {
        return year.readings().stream().map(r -> number(r.value())).collect(Collectors.joining(between));
    }

    private String progress() {
        if (indicator.progress() == null) {
            return number(indicator.target());
        }
        BigDecimal baseline = indicator.card().baseline();
        String progress = format.decimal(indicator.progress(), DECIMALS);
        boolean fromBaseline = baseline != null && indicator.card().aggregation() != Aggregation.SUM
                && indicator.card().direction().isBetter(indicator.target(), baseline);
        return fromBaseline
                ? format.text("project.working.fromBaseline", number(indicator.target()), number(baseline),
                        number(indicator.result()), progress)
                : format.text("project.working.ofTarget", number(indicator.target()), progress);
    }

    private String criteria() {
        if (indicator.card().criteriaKind() == CriteriaKind.MET) {
            return indicator.score() == null ? null : format.score(indicator.score());
        }
        String marks = indicator.card().marks().stream().filter(Objects::nonNull).map(this::number)
                .collect(Collectors.joining(" / "));
        String basis = indicator.card().basis() == CriteriaBasis.TARGET
                ? " · " + format.text("criteriabasis.TARGET") : "";
        return format.text("criteriakind." + indicator.card().criteriaKind()) + " " + marks + basis + " → "
                + format.score(indicator.score()) + cumulative();
    }

    /** Before the last quarter a score is that of the year so far against the whole year's criteria. */
    private String cumulative() {
        return quarter.quarter() < FiscalQuarter.PER_YEAR && indicator.card().basis() == CriteriaBasis.RESULT
                ? " (" + format.text("project.working.cumulative") + ")" : "";
    }

    private void evidence() {
        if (file == null) {
            return;
        }
        List<ResultLine> now = new YearSoFar(indicator.card(), file.results(), quarter).of(quarter.quarter());
        String proof = now.stream().map(ResultLine::evidence).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(" · "));
        add("evidence", proof.isEmpty() ? file.details().evidenceSource() : proof);
        now.stream().map(ResultLine::doubtKeptReason).filter(Objects::nonNull).findFirst()
                .ifPresent(reason -> add("doubt", reason));
        now.stream().filter(r -> r.recordedBy() != null).findFirst().ifPresent(r -> add("recorded",
                r.recordedBy() + " · " + format.dateTime(r.recordedAt())));
    }

    private String number(BigDecimal value) {
        return format.decimal(value, DECIMALS);
    }
}
