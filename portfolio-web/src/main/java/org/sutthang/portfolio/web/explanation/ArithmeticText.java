package org.sutthang.portfolio.web.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.WorkingLine;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Says the steps of the arithmetic, each with a name and with its figures. */
public final class ArithmeticText {

    private static final int DECIMALS = 4;
    private static final int MOST_SUMMANDS = 6;

    private final Messages messages;
    private final ThaiFormat format;
    private final UnaryOperator<String> names;

    /**
     * One line of the arithmetic in words.
     *
     * @param name what it gives
     * @param text how
     */
    public record Said(String name, String text) {
    }

    /**
     * Sentences in a language.
     *
     * @param language Thai or English
     * @param names gives the name of the organisation or indicator of a code
     */
    public ArithmeticText(UserLanguage language, UnaryOperator<String> names) {
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
        this.names = names;
    }

    /**
     * A line of an indicator.
     *
     * @param line the line
     * @param card the indicator's card
     * @param quarter the quarter that is judged, 1 to 4
     * @return the line in words
     */
    public Said of(WorkingLine line, IndicatorCard card, int quarter) {
        String name = switch (line.step()) {
            case PARTS -> messages.get("explanation.parts", line.quarter());
            case REPORTED, PART_MISSING -> messages.get("explanation.quarter", line.quarter())
                    + (line.part() == null ? "" : " · " + names.apply(line.part()));
            case LEVEL_LOWEST, LEVEL_BETWEEN, LEVEL_HIGHEST, TIER_NONE, TIER_BETWEEN, TIER_ALL, MET_SCORE ->
                    messages.get("explanation.step.CRITERIA");
            default -> messages.get("explanation.step." + line.step());
        };
        return new Said(name, text(line, card, quarter));
    }

    /**
     * A line of a weighted mean.
     *
     * @param line the line
     * @return the line in words
     */
    public Said ofMean(WorkingLine line) {
        String name = line.part() == null ? messages.get("explanation.step." + line.step()) : names.apply(line.part());
        return new Said(name, sentence(line));
    }

    private String text(WorkingLine line, IndicatorCard card, int quarter) {
        return switch (line.step()) {
            case REPORTED -> card.isMetNotMet() ? met(line.value()) : combined(line, card, Aggregation.LAST);
            case PARTS, RESULT -> combined(line, card, card.aggregation());
            case QUALITATIVE -> met(line.value());
            case PROGRESS_MET -> messages.get("explanation.text.PROGRESS_MET", number(line.inputs().get(0)),
                    number(line.inputs().get(1)), met(line.value()), number(line.value()));
            case MET_SCORE -> met(line.inputs().get(0)) + " → " + number(line.value());
            case LEVEL_LOWEST, LEVEL_BETWEEN, LEVEL_HIGHEST, TIER_NONE, TIER_BETWEEN, TIER_ALL ->
                    marks(card) + sentence(line);
            case SCORE -> sentence(line) + cumulative(card, quarter);
            case NO_SCORE -> messages.get(card.criteria() == null ? "explanation.text.NO_CRITERIA"
                    : "explanation.text.NO_SCORE");
            default -> sentence(line);
        };
    }

    /** The figures of a sentence in the order of its places: the inputs, then the value, scores with four decimals. */
    private String sentence(WorkingLine line) {
        Object[] places = new Object[line.inputs().size() + 1];
        for (int i = 0; i < line.inputs().size(); i++) {
            places[i] = line.step() == Step.SCORE ? format.decimal(line.inputs().get(i), 2 * DECIMALS)
                    : number(line.inputs().get(i));
        }
        places[line.inputs().size()] = line.step() == Step.SCORE ? format.score(line.value()) : number(line.value());
        return messages.get("explanation.text." + line.step(), places);
    }

    private String combined(WorkingLine line, IndicatorCard card, Aggregation aggregation) {
        List<BigDecimal> inputs = line.inputs();
        String value = number(line.value());
        if (inputs.isEmpty()) {
            return value;
        }
        if (card.aggregation().isRatio()) {
            return messages.get("explanation.text.ratio", number(inputs.get(0)), number(inputs.get(1)),
                    number(inputs.get(2)), value);
        }
        boolean parts = line.step() == Step.PARTS;
        if (inputs.size() == 1 || aggregation == Aggregation.LAST && !parts) {
            return value;
        }
        String key = switch (aggregation) {
            case AVERAGE -> "mean";
            case MAX -> "max";
            case MIN -> "min";
            default -> "sum";
        };
        if (inputs.size() > MOST_SUMMANDS) {
            return messages.get("explanation.text." + key + ".many", inputs.size(), value);
        }
        String between = "sum".equals(key) ? " + " : ", ";
        return messages.get("explanation.text." + key,
                inputs.stream().map(this::number).collect(Collectors.joining(between)), value);
    }

    private String met(BigDecimal value) {
        return messages.get(value.signum() > 0 ? "project.met" : "project.notMet");
    }

    /** The marks in one line: the criterion that a score is read from. */
    private String marks(IndicatorCard card) {
        int used = card.criteriaKind() == CriteriaKind.FIVE ? 5 : 3;
        String marks = card.marks().stream().limit(used).map(this::number).collect(Collectors.joining(" / "));
        String basis = card.basis() == CriteriaBasis.TARGET ? " · " + messages.get("criteriabasis.TARGET") : "";
        return messages.get("criteriakind." + card.criteriaKind()) + " (" + marks + ")" + basis + ": ";
    }

    /** Before the last quarter a score on results is that of the year so far against the whole year's criteria. */
    private String cumulative(IndicatorCard card, int quarter) {
        return quarter < 4 && card.basis() == CriteriaBasis.RESULT && !card.isMetNotMet()
                ? " (" + messages.get("explanation.cumulative") + ")" : "";
    }

    private String number(BigDecimal value) {
        return format.decimal(value, DECIMALS);
    }
}
