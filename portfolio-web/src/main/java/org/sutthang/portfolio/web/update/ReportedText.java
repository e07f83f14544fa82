package org.sutthang.portfolio.web.update;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.PartStanding;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Puts into words what was reported for an indicator in a quarter, before it is taken together with the rest of its year. */
final class ReportedText {

    private static final int EXACT = 10;
    private static final int ROUNDED = 2;

    private final UserLanguage language;
    private final Messages messages;
    private final ThaiFormat format;

    ReportedText(UserLanguage language) {
        this.language = language;
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
    }

    /** What was reported for one quarter and the time before; the lines of the sheet are empty of a closed period, where only the year is known. */
    ReportedResult of(IndicatorStanding standing, FiscalQuarter quarter, List<UpdateSheet.ResultLine> lines) {
        List<ReportedResult.Part> parts = standing.parts().stream().map(PartStanding::partCode)
                .map(code -> new ReportedResult.Part(name(lines, code), figure(standing, quarter, code), last(standing, quarter, lines, code)))
                .toList();
        List<ReportedPart> reported = standing.inputs().stream()
                .filter(r -> r.quarter() == quarter.quarter() && (parts.isEmpty() == (r.partCode() == null))).toList();
        return new ReportedResult(together(standing.card(), reported).orElse(ThaiFormat.NONE),
                parts.isEmpty() ? last(standing, quarter, lines, null) : new ResultRow.Last(ThaiFormat.NONE, null), parts);
    }

    /**
     * What was reported for the parts of an indicator in one quarter, taken together as its card says: a total, a mean, or the
     * sums of a ratio. A result of the whole stands by itself.
     *
     * @param card of the indicator
     * @param reported of one quarter
     * @return the figure in words, with what a ratio was divided from; empty where there is no result
     */
    Optional<String> together(IndicatorCard card, List<ReportedPart> reported) {
        List<ReportedPart> results = reported.stream().filter(r -> r.isResultFor(card)).toList();
        if (results.isEmpty()) {
            return Optional.empty();
        }
        if (card.isMetNotMet()) {
            return Optional.of(met(results.stream().allMatch(ReportedPart::met)));
        }
        Reading whole = card.aggregation().ofParts(results.stream().map(r -> r.reading(card)).toList());
        String figure = exact(Decimals.given(whole.figure(card.factor())));
        if (whole.isRatio()) {
            return Optional.of(messages.get("matrix.total.ratio", exact(whole.numerator()), exact(whole.denominator()),
                    exact(card.factor()), figure));
        }
        return Optional.of(results.get(0).partCode() == null ? figure : messages.get("matrix.total." + card.aggregation(), figure));
    }

    private String figure(IndicatorStanding standing, FiscalQuarter quarter, String part) {
        return standing.inputs().stream().filter(r -> r.quarter() == quarter.quarter() && Objects.equals(r.partCode(), part))
                .findFirst().flatMap(r -> together(standing.card(), List.of(whole(r)))).orElse(ThaiFormat.NONE);
    }

    private ResultRow.Last last(IndicatorStanding standing, FiscalQuarter quarter, List<UpdateSheet.ResultLine> lines, String part) {
        Optional<UpdateSheet.ResultLine> line = lines.stream().filter(l -> Objects.equals(l.partCode(), part)).findFirst();
        if (line.isPresent()) {
            FiscalQuarter before = line.get().lastQuarter();
            return new ResultRow.Last(last(standing.card(), line.get()), before == null ? null : format.shortQuarter(before));
        }
        return standing.inputs().stream()
                .filter(r -> r.quarter() < quarter.quarter() && Objects.equals(r.partCode(), part) && r.isResultFor(standing.card()))
                .max(Comparator.comparingInt(ReportedPart::quarter))
                .map(r -> new ResultRow.Last(together(standing.card(), List.of(whole(r))).orElseThrow(),
                        format.shortQuarter(new FiscalQuarter(quarter.fiscalYear(), r.quarter()))))
                .orElse(new ResultRow.Last(ThaiFormat.NONE, null));
    }

    private String last(IndicatorCard card, UpdateSheet.ResultLine line) {
        Boolean met = line.lastStored() == null ? null : line.lastStored().met();
        return card.isMetNotMet() && met != null ? met(met) : format.decimal(line.last(), ROUNDED);
    }

    private String met(boolean met) {
        return messages.get(met ? "update.met.yes" : "update.met.no");
    }

    /** A part that stands by itself is no total. */
    private static ReportedPart whole(ReportedPart part) {
        return new ReportedPart(part.quarter(), null, part.value(), part.numerator(), part.denominator(), part.met());
    }

    private String name(List<UpdateSheet.ResultLine> lines, String part) {
        return lines.stream().filter(l -> part.equals(l.partCode())).findFirst()
                .map(l -> language == UserLanguage.TH || l.partNameEn() == null ? l.partNameTh() : l.partNameEn()).orElse(part);
    }

    private String exact(BigDecimal number) {
        return format.decimal(number, number.scale() > EXACT ? ROUNDED : EXACT);
    }
}
