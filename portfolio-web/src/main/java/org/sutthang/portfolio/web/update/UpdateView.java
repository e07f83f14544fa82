package org.sutthang.portfolio.web.update;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Doubt;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.period.UpdateCheck;
import org.sutthang.portfolio.period.UpdateForecast;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ReasonText;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** Puts into words what is typed into an update: what each result will be, what is questioned, what the status will be. */
final class UpdateView {

    private static final int EXACT = 10;
    private static final int ROUNDED = 2;

    private final UpdateSheet sheet;
    private final UpdateForm form;
    private final LocaleBean locale;
    private final Messages messages;
    private final ThaiFormat format;
    private final Standing standing;
    /** The words that a row explains; the rows below it do not do so again. */
    private final Set<String> explained = new HashSet<>();

    UpdateView(UpdateSheet sheet, UpdateForm form, LocaleBean locale) {
        this.sheet = sheet;
        this.form = form;
        this.locale = locale;
        this.messages = locale.messages();
        this.format = new ThaiFormat(locale.getLanguage());
        this.standing = UpdateForecast.of(sheet, form.input(sheet));
    }

    /** What the status will be once submitted. */
    Status status() {
        return standing.status();
    }

    /** Why, one sentence each. */
    List<String> reasons() {
        return new ReasonText(locale.getLanguage()).sentences(standing);
    }

    /** Whether an indicator is due in the quarter and has no result yet. */
    boolean isMissing(String code) {
        IndicatorStanding forecast = forecast(code);
        return forecast.due() && !forecast.reported();
    }

    /** Where an indicator will stand once submitted. */
    IndicatorStanding forecast(String code) {
        return standing.indicators().stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }

    /** The rows of the results in the order of the page. */
    List<ResultRow> rows() {
        explained.clear();
        return sheet.indicators().stream().flatMap(line -> rows(line).stream()).toList();
    }

    private List<ResultRow> rows(UpdateSheet.IndicatorLine line) {
        List<ResultRow> rows = new ArrayList<>();
        boolean broken = line.rows().get(0).partCode() != null;
        ResultRow.Head head = head(line, forecast(line.code()), broken ? line.rows().size() : 0);
        if (broken) {
            rows.add(new ResultRow(null, head, kind(line), null, null, false, null));
            rows.addAll(parts(line));
        } else {
            entry(line, line.rows().get(0)).ifPresent(entry -> rows.add(row(line, line.rows().get(0), entry, head)));
        }
        return rows;
    }

    /** The rows of an indicator's parts alone. */
    List<ResultRow> parts(UpdateSheet.IndicatorLine line) {
        return line.rows().stream().flatMap(row -> entry(line, row).map(entry -> row(line, row, entry, null)).stream())
                .toList();
    }

    private ResultRow row(UpdateSheet.IndicatorLine line, UpdateSheet.ResultLine row, ResultEntry entry,
            ResultRow.Head head) {
        ResultRow.Last last = new ResultRow.Last(format.decimal(row.last(), ROUNDED),
                row.lastQuarter() == null ? null : format.shortQuarter(row.lastQuarter()));
        return new ResultRow(entry, head, kind(line), last, question(entry), UpdateCheck.corrects(sheet, entry.input()),
                line.canRepeat(row, sheet.quarter()) ? row.lastStored() : null);
    }

    private Optional<ResultEntry> entry(UpdateSheet.IndicatorLine line, UpdateSheet.ResultLine row) {
        return form.getResults().stream().filter(r -> r.getIndicatorCode().equals(line.code())
                && Objects.equals(r.getPartCode(), row.partCode())).findFirst();
    }

    static String kind(UpdateSheet.IndicatorLine line) {
        IndicatorCard card = line.facts().card();
        if (card.isMetNotMet()) {
            return "met";
        }
        return card.aggregation().isRatio() ? "ratio" : "value";
    }

    private ResultRow.Head head(UpdateSheet.IndicatorLine line, IndicatorStanding forecast, int parts) {
        IndicatorCard card = line.facts().card();
        List<String> hints = new ArrayList<>();
        if (!forecast.due()) {
            hints.add(messages.get("status.NOT_DUE"));
        }
        if (forecast.target() != null) {
            hints.add(messages.get(card.aggregation() == Aggregation.SUM ? "update.target.cumulative"
                    : "update.target", inUnit(forecast.target(), card)));
        }
        if (card.direction() == Direction.LOWER) {
            hints.add(messages.get("direction.LOWER"));
        }
        if (!card.isMetNotMet()) {
            hints.add(messages.get("update.enter." + card.aggregation()));
        }
        return new ResultRow.Head(card.code(), locale.pick(card.nameTh(), card.nameEn()), String.join(" · ", hints),
                chip(forecast), card.isMetNotMet() || forecast.result() == null ? null
                        : messages.get("update.will." + card.aggregation()), parts, help(line, forecast));
    }

    private String help(UpdateSheet.IndicatorLine line, IndicatorStanding forecast) {
        String word = "value".equals(kind(line)) ? "target" : kind(line);
        boolean isShown = forecast.target() != null || !"target".equals(word);
        return isShown && explained.add(word) ? word : null;
    }

    private String inUnit(BigDecimal figure, IndicatorCard card) {
        String number = format.decimal(figure, ROUNDED);
        if (card.isPercentage()) {
            return messages.get("update.percentage", number);
        }
        return format.inUnit(number, card.unit());
    }

    ResultRow.Chip chip(IndicatorStanding forecast) {
        String status = forecast.status().name();
        if (!forecast.reported()) {
            return new ResultRow.Chip(status, messages.get("status." + status));
        }
        String word;
        if (forecast.met() == null) {
            word = messages.get("status.NOT_RATED");
        } else if (forecast.met()) {
            word = messages.get("update.met.yes");
        } else {
            word = forecast.result() == null ? messages.get("update.met.no")
                    : messages.get("update.progress", format.decimal(forecast.progress().movePointRight(2), 0));
        }
        String figure = forecast.result() == null ? word : format.decimal(forecast.result(), ROUNDED) + " · " + word;
        return new ResultRow.Chip(status, forecast.incomplete() ? figure + " · " + messages.get("update.incomplete",
                forecast.partsReported(), forecast.parts().size()) : figure);
    }

    /** The parts typed for the quarter taken together, as their card says: a total, a mean, or the sums of a ratio. */
    String total(UpdateSheet.IndicatorLine line) {
        int quarter = sheet.quarter().quarter();
        IndicatorCard card = line.facts().card();
        List<ReportedPart> typed = form.getResults().stream().filter(r -> r.getIndicatorCode().equals(line.code()))
                .map(r -> r.input().reported(quarter)).toList();
        return card.isMetNotMet() ? null : new ReportedText(locale.getLanguage()).together(card, typed).orElse(null);
    }

    private ResultRow.Question question(ResultEntry entry) {
        return UpdateCheck.doubt(sheet, entry.input()).map(doubt -> {
            String sentence = messages.get("update.doubt." + doubt.kind(), exact(doubt.found()),
                    exact(doubt.comparedWith()), doubt.times() == null ? "" : exact(doubt.times()));
            if (isExchanged(entry, doubt)) {
                return new ResultRow.Question(doubt, sentence + " " + messages.get("update.doubt.exchanged"), null);
            }
            String meant = doubt.correction() == null ? "" : " " + messages.get("update.doubt.meant",
                    exact(doubt.correction()));
            return new ResultRow.Question(doubt, sentence + meant, doubt.correction() == null ? null
                    : messages.get("update.doubt.correct", exact(doubt.correction())));
        }).orElse(null);
    }

    /** A share of more than the whole: a moved decimal point is not what went wrong with two figures. */
    private static boolean isExchanged(ResultEntry entry, Doubt doubt) {
        return doubt.kind() == Doubt.Kind.OUTSIDE_UNIT && entry.getNumerator() != null && entry.getDenominator() != null
                && entry.getNumerator().compareTo(entry.getDenominator()) > 0;
    }

    private String exact(BigDecimal number) {
        return format.decimal(number, number.scale() > EXACT ? ROUNDED : EXACT);
    }

    /** Fills in what was reported last time, at the owner's word. */
    static void repeat(ResultRow row) {
        row.entry().setValue(row.repeat().value());
        row.entry().setNumerator(row.repeat().numerator());
        row.entry().setDenominator(row.repeat().denominator());
    }

    /** Puts the likely correction in the place of what was typed. */
    static void correct(ResultEntry entry, Doubt doubt) {
        if (entry.getNumerator() != null) {
            entry.setNumerator(entry.getNumerator().multiply(doubt.factor()));
        } else if (entry.getValue() != null) {
            entry.setValue(entry.getValue().multiply(doubt.factor()));
        }
        entry.setKeptReason(null);
    }
}
