package org.sutthang.portfolio.web.explanation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sutthang.portfolio.indicator.CorrectionLine;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.indicator.ResultLine;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.WorkingLine;
import org.sutthang.portfolio.period.ExplainedProject;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.web.explanation.ExplainedIndicator.Correction;
import org.sutthang.portfolio.web.explanation.ExplainedIndicator.Report;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Puts an explained project into the reader's words. */
final class ExplanationWords {

    private static final int FEW = 8;

    private final ExplainedProject explained;
    private final LocaleBean locale;
    private final ReaderFormat format;
    private final UnaryOperator<String> organisations;
    private final UnaryOperator<String> people;
    private final ArithmeticText arithmetic;
    private final int quarter;

    ExplanationWords(ExplainedProject explained, LocaleBean locale, ReaderFormat format,
            UnaryOperator<String> organisations, UnaryOperator<String> people) {
        this.explained = explained;
        this.locale = locale;
        this.format = format;
        this.organisations = organisations;
        this.people = people;
        Map<String, String> indicators = explained.found().project().standing().indicators().stream()
                .collect(Collectors.toMap(IndicatorStanding::code, i -> name(i.card())));
        this.arithmetic = new ArithmeticText(locale.getLanguage(),
                code -> indicators.getOrDefault(code, organisations.apply(code)));
        this.quarter = explained.found().dates().quarter().quarter();
    }

    private String name(IndicatorCard card) {
        return locale.pick(card.nameTh(), card.nameEn());
    }

    List<ArithmeticText.Said> mean(List<WorkingLine> lines) {
        return explained.explanation().faithful() ? lines.stream().map(arithmetic::ofMean).toList() : List.of();
    }

    List<ExplainedIndicator> indicators() {
        return explained.found().project().standing().indicators().stream().map(this::indicator).toList();
    }

    private ExplainedIndicator indicator(IndicatorStanding standing) {
        IndicatorFile file = explained.files().get(standing.code());
        List<WorkingLine> lines = explained.explanation().faithful() ? explained.explanation().of(standing.code())
                : List.of();
        List<Report> reported = lines.stream().filter(l -> isReport(l.step()))
                .map(l -> report(l, standing, file)).toList();
        return new ExplainedIndicator(standing.code(), name(standing.card()),
                file == null ? null : file.details().definition(), standing.status(),
                standing.incomplete() ? format.text("project.incomplete", format.number(standing.partsReported()),
                        format.number(standing.parts().size())) : null,
                lines.stream().filter(l -> !isReport(l.step())).map(l -> arithmetic.of(l, standing.card(), quarter))
                        .toList(),
                reported, reported.size() <= FEW, corrections(standing));
    }

    private static boolean isReport(Step step) {
        return step == Step.REPORTED || step == Step.PART_MISSING;
    }

    private Report report(WorkingLine line, IndicatorStanding standing, IndicatorFile file) {
        ArithmeticText.Said said = arithmetic.of(line, standing.card(), quarter);
        Optional<ResultLine> stored = line.step() == Step.PART_MISSING || file == null ? Optional.empty()
                : source(line, standing, file);
        String evidence = stored.map(ResultLine::evidence).orElse(null);
        return new Report(said.name(), said.text(), evidence, isLink(evidence),
                stored.map(s -> by(s.recordedBy(), s.recordedAt())).orElse(null),
                stored.map(ResultLine::note).orElse(null), stored.map(ResultLine::doubtKeptReason).orElse(null));
    }

    /** The stored result that a line was worked out from; one that was changed since is not taken for it. */
    private Optional<ResultLine> source(WorkingLine line, IndicatorStanding standing, IndicatorFile file) {
        Optional<ReportedPart> input = standing.inputs().stream().filter(i -> i.quarter() == line.quarter()
                && Objects.equals(i.partCode(), line.part())).findFirst();
        return file.results().stream().filter(r -> r.fiscalYear() == explained.found().dates().quarter().fiscalYear()
                && input.isPresent() && r.part().equals(input.get())).findFirst();
    }

    private static boolean isLink(String evidence) {
        return evidence != null && (evidence.startsWith("https://") || evidence.startsWith("http://"));
    }

    private String by(String user, Instant at) {
        return user == null ? format.dateTime(at) : people.apply(user) + " · " + format.dateTime(at);
    }

    private List<Correction> corrections(IndicatorStanding standing) {
        List<Correction> corrections = new ArrayList<>();
        for (CorrectionLine line : explained.corrections().getOrDefault(standing.code(), List.of())) {
            if (line.earlier().quarter() <= quarter) {
                String part = line.earlier().partCode();
                corrections.add(new Correction(format.text("explanation.quarter", line.earlier().quarter())
                        + (part == null ? "" : " · " + organisations.apply(part)),
                        figure(line.earlier(), standing.card()), by(line.recordedBy(), line.recordedAt()),
                        by(line.correctedBy(), line.correctedAt()), line.reason() == null
                                ? format.text("explanation.corrected.import") : line.reason()));
            }
        }
        return corrections;
    }

    private String figure(ReportedPart part, IndicatorCard card) {
        if (part.met() != null) {
            return format.text(part.met() ? "project.met" : "project.notMet");
        }
        if (!part.isResultFor(card)) {
            return ReaderFormat.NONE;
        }
        BigDecimal figure = part.reading(card).figure(card.factor());
        return part.denominator() == null ? format.decimal(figure, 4)
                : format.text("explanation.text.ratio", format.decimal(part.numerator(), 4),
                        format.decimal(part.denominator(), 4), format.decimal(card.factor(), 4),
                        format.decimal(figure, 4));
    }
}
