package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Doubt;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.Plausibility;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.ProjectSpan;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.Status;

/** Finds what is wrong with an update before it is saved, field by field. Pure: it reads no database and no clock. */
public final class UpdateCheck {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REMARK = 4_000;
    private static final int MOST_PLACES = 12;
    private static final BigDecimal TOO_LARGE = BigDecimal.ONE.movePointRight(20);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2400, 1, 1);
    private static final Set<Status> RATINGS = EnumSet.of(Status.GREEN, Status.AMBER, Status.RED);

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");

    private final UpdateSheet sheet;
    private final List<UpdateProblem> problems = new ArrayList<>();

    private UpdateCheck(UpdateSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Checks what was typed.
     *
     * @param sheet the sheet it was typed into
     * @param input what was typed
     * @return what is wrong, in the order of the page; empty when it can be saved
     */
    public static List<UpdateProblem> problems(UpdateSheet sheet, UpdateInput input) {
        UpdateCheck check = new UpdateCheck(sheet);
        input.milestones().forEach(check::milestone);
        input.results().forEach(check::result);
        check.text("summary", input.summary(), LONGEST_TEXT);
        check.text("obstacles", input.obstacles(), LONGEST_TEXT);
        check.link("evidence", input.evidence());
        check.disbursed(input);
        check.rating(input.ownerRating(), input.ownerRatingReason());
        return List.copyOf(check.problems);
    }

    /**
     * The question about a result, whether or not a reason to keep it was given.
     *
     * @param sheet the sheet it was typed into
     * @param typed what was typed
     * @return the question, or nothing when the result is plausible, unchanged in a kept doubt, or cannot be read
     */
    public static Optional<Doubt> doubt(UpdateSheet sheet, UpdateInput.ResultInput typed) {
        return sheet.indicator(typed.indicatorCode()).flatMap(line -> line.rows().stream()
                .filter(r -> Objects.equals(r.partCode(), typed.partCode())).findFirst()
                .flatMap(row -> Plausibility.question(typed.figure(line.facts().card()), line.facts().card(),
                        row.last())));
    }

    /**
     * Whether a result that was handed in before is being corrected, so that a reason is asked for.
     *
     * @param sheet the sheet it was typed into
     * @param typed what was typed
     * @return true where the update was handed in once and the stored figure is not what was typed
     */
    public static boolean corrects(UpdateSheet sheet, UpdateInput.ResultInput typed) {
        return sheet.update().submittedOn() != null && sheet.indicator(typed.indicatorCode()).stream()
                .flatMap(line -> line.rows().stream()).filter(r -> Objects.equals(r.partCode(), typed.partCode()))
                .map(UpdateSheet.ResultLine::stored).filter(Objects::nonNull)
                .anyMatch(stored -> stored.hasFigure() && typed.differsFrom(stored));
    }

    static List<UpdateProblem> ratingProblems(Status rating, String reason) {
        UpdateCheck check = new UpdateCheck(null);
        check.rating(rating, reason);
        return List.copyOf(check.problems);
    }

    /** What is wrong with corrected words and ratings; those that are as they were sealed are not asked about again. */
    static List<UpdateProblem> problems(UpdateTexts typed, UpdateTexts sealed) {
        UpdateCheck check = new UpdateCheck(null);
        if (!Objects.equals(typed.summary(), sealed.summary())) {
            check.text("summary", typed.summary(), LONGEST_TEXT);
        }
        if (!Objects.equals(typed.obstacles(), sealed.obstacles())) {
            check.text("obstacles", typed.obstacles(), LONGEST_TEXT);
        }
        if (typed.ownerRating() != sealed.ownerRating()
                || !Objects.equals(typed.ownerRatingReason(), sealed.ownerRatingReason())) {
            check.rating(typed.ownerRating(), typed.ownerRatingReason());
        }
        if (typed.monitorRating() != sealed.monitorRating()
                || !Objects.equals(typed.monitorRatingReason(), sealed.monitorRatingReason())) {
            ratingProblems(typed.monitorRating(), typed.monitorRatingReason()).forEach(p -> check.problems.add(
                    new UpdateProblem("rating".equals(p.field()) ? "monitorRating" : "monitorRatingReason", p.key(),
                            p.arguments())));
        }
        return List.copyOf(check.problems);
    }

    static void refuseLong(String field, String text) {
        UpdateCheck check = new UpdateCheck(null);
        check.text(field, text, LONGEST_REMARK);
        if (!check.problems.isEmpty()) {
            throw new UpdateRefused(check.problems);
        }
    }

    private void milestone(UpdateInput.MilestoneInput typed) {
        String field = "milestone." + typed.code() + ".";
        Optional<UpdateSheet.MilestoneLine> line = sheet.milestone(typed.code());
        if (line.isEmpty()) {
            problem(field + "percent", "update.milestone.unknown", typed.code());
            return;
        }
        MilestoneStanding stored = line.get().standing();
        date(field + "forecast", typed.forecastOn(), stored.forecastOn());
        date(field + "actual", typed.actualOn(), stored.actualOn());
        if (typed.actualOn() != null && typed.actualOn().isAfter(sheet.today())) {
            problem(field + "actual", "update.actual.future", typed.actualOn(), sheet.today());
        }
        if (typed.percent() != null && (typed.percent().signum() < 0
                || typed.percent().compareTo(Decimals.HUNDRED) > 0)) {
            problem(field + "percent", "update.percent.range", typed.percent());
        } else {
            number(field + "percent", typed.percent());
        }
    }

    /** What stands stored already is not asked about again. */
    private void date(String field, LocalDate date, LocalDate stored) {
        if (date == null || date.equals(stored)) {
            return;
        }
        ProjectSpan span = new ProjectSpan(sheet.project().startOn(), sheet.project().endOn(), null);
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            problem(field, "update.date.range", date);
        } else if (span.isFarBefore(date)) {
            problem(field, "update.date.early", date, span.startOn());
        } else if (span.isFarAfter(date)) {
            problem(field, "update.date.late", date, span.endOn());
        }
    }

    private void result(UpdateInput.ResultInput typed) {
        String field = "result." + typed.key() + ".";
        Optional<UpdateSheet.IndicatorLine> line = sheet.indicator(typed.indicatorCode());
        Optional<UpdateSheet.ResultLine> row = line.flatMap(l -> l.rows().stream()
                .filter(r -> Objects.equals(r.partCode(), typed.partCode())).findFirst());
        if (row.isEmpty()) {
            problem(field + "value", "update.indicator.unknown", typed.key());
            return;
        }
        IndicatorCard card = line.get().facts().card();
        number(field + "value", typed.value());
        number(field + "numerator", typed.numerator());
        number(field + "denominator", typed.denominator());
        Aggregation instead = card.aggregation().insteadForParts(card);
        if (typed.denominator() != null && typed.denominator().signum() <= 0) {
            problem(field + "denominator", "update.denominator", typed.denominator());
        } else if (typed.partCode() != null && instead != null && figures(typed).anyMatch(Objects::nonNull)) {
            problem(field + "value", "update.parts.percentage", figures(typed).filter(Objects::nonNull).findFirst()
                    .orElseThrow(), instead);
        } else {
            readable(field, typed, card, row.get().stored());
        }
        text(field + "note", typed.note(), LONGEST_REMARK);
        link(field + "evidence", typed.evidence());
        text(field + "doubt", typed.doubtKeptReason(), LONGEST_REMARK);
        text(field + "correction", typed.correctionReason(), LONGEST_REMARK);
        if (typed.correctionReason() == null && corrects(sheet, typed)) {
            problem(field + "correction", "update.correction.reason");
        }
        if (typed.doubtKeptReason() == null) {
            doubt(sheet, typed).ifPresent(d -> problem(field + "doubt", "update.doubt." + d.kind(), d.found(),
                    d.comparedWith(), d.times()));
        }
    }

    /**
     * A result in other fields than its indicator reads would never count. What an import left in fields that the page does not
     * show stays as it is.
     */
    private void readable(String field, UpdateInput.ResultInput typed, IndicatorCard card, MeasurementDetails stored) {
        boolean ratio = card.aggregation().isRatio();
        boolean shown = card.isMetNotMet() ? typed.met() != null
                : ratio ? typed.numerator() != null || typed.denominator() != null : typed.value() != null;
        boolean untouched = stored == null ? figures(typed).allMatch(Objects::isNull)
                : figures(typed).toList().equals(Arrays.asList(stored.value(), stored.numerator(), stored.denominator(),
                        stored.met()));
        if (typed.reported(1).isResultFor(card) || !shown && (untouched || figures(typed).allMatch(Objects::isNull))) {
            return;
        }
        if (card.isMetNotMet()) {
            problem(field + "met", "update.met.missing");
        } else if (!ratio) {
            problem(field + "value", "update.value.missing");
        } else if (typed.numerator() == null) {
            problem(field + "numerator", "update.numerator.missing");
        } else {
            problem(field + "denominator", "update.denominator.missing");
        }
    }

    private static Stream<Object> figures(UpdateInput.ResultInput typed) {
        return Stream.of(typed.value(), typed.numerator(), typed.denominator(), typed.met());
    }

    private void disbursed(UpdateInput input) {
        BigDecimal baht = input.disbursedBaht();
        number("disbursed", baht);
        if (baht != null && baht.signum() < 0) {
            problem("disbursed", "update.disbursed.negative", baht);
        }
        text("disbursedDoubt", input.disbursedKeptReason(), LONGEST_REMARK);
        if (input.disbursedKeptReason() == null) {
            DisbursementDoubt.question(sheet, baht).ifPresent(doubt -> problem("disbursedDoubt",
                    "update.disbursed.doubt." + doubt.kind(), doubt.found(), doubt.comparedWith(),
                    doubt.quarter() == null ? "" : doubt.quarter()));
        }
    }

    private void rating(Status rating, String reason) {
        if (rating != null && !RATINGS.contains(rating)) {
            problem("rating", "update.rating.unknown", rating);
        }
        if (rating != null && reason == null) {
            problem("ratingReason", "update.rating.reason");
        }
        text("ratingReason", reason, LONGEST_REMARK);
    }

    private void number(String field, BigDecimal number) {
        if (number != null && (number.scale() > MOST_PLACES || number.abs().compareTo(TOO_LARGE) >= 0)) {
            problem(field, "update.number.range", number);
        }
    }

    private void text(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "update.text.long", text.length(), longest);
        }
    }

    private void link(String field, String link) {
        text(field, link, LONGEST_REMARK);
        if (link != null && !WEB_ADDRESS.matcher(link).matches()) {
            problem(field, "update.link", link);
        }
    }

    private void problem(String field, String key, Object... arguments) {
        List<Object> named = new ArrayList<>();
        for (Object argument : arguments) {
            named.add(argument == null ? "" : argument);
        }
        problems.add(new UpdateProblem(field, key, named));
    }
}
