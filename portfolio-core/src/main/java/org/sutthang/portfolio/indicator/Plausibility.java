package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * Questions a result before it is saved. Rule: plausibility – more than ten times or less than a tenth of the baseline or
 * the last result, or outside the range of the unit.
 */
public final class Plausibility {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int MOST_PLACES = 3;

    private final boolean percentage;
    private final BigDecimal baseline;
    private final BigDecimal last;

    private Plausibility(boolean percentage, BigDecimal baseline, BigDecimal last) {
        this.percentage = percentage;
        this.baseline = baseline;
        this.last = last;
    }

    /**
     * Questions one result.
     *
     * @param result the result as a figure, a ratio divided and multiplied by its factor; null is never questioned
     * @param card the card of the year: its unit and its baseline
     * @param last the last result reported before it, or null
     * @return the question, or nothing when the result is plausible
     */
    public static Optional<Doubt> question(BigDecimal result, IndicatorCard card, BigDecimal last) {
        if (result == null || card.isMetNotMet()) {
            return Optional.empty();
        }
        return new Plausibility(card.isPercentage(), card.baseline(), last).question(result);
    }

    private Optional<Doubt> question(BigDecimal result) {
        if (isOutsideUnit(result)) {
            BigDecimal bound = result.signum() < 0 ? BigDecimal.ZERO : Decimals.HUNDRED;
            return Optional.of(doubt(Doubt.Kind.OUTSIDE_UNIT, result, bound, null));
        }
        if (isFarAbove(result, last)) {
            return Optional.of(doubt(Doubt.Kind.ABOVE_LAST, result, last, times(result, last)));
        }
        if (isFarBelow(result, last)) {
            return Optional.of(doubt(Doubt.Kind.BELOW_LAST, result, last, times(last, result)));
        }
        if (isFarAbove(result, baseline)) {
            return Optional.of(doubt(Doubt.Kind.ABOVE_BASELINE, result, baseline, times(result, baseline)));
        }
        if (isFarBelow(result, baseline)) {
            return Optional.of(doubt(Doubt.Kind.BELOW_BASELINE, result, baseline, times(baseline, result)));
        }
        return Optional.empty();
    }

    /** What was probably meant: the decimal point moved one to three places to where nothing is odd, nearest to the last result. */
    private Doubt doubt(Doubt.Kind kind, BigDecimal result, BigDecimal comparedWith, BigDecimal times) {
        boolean tooSmall = kind == Doubt.Kind.BELOW_LAST || kind == Doubt.Kind.BELOW_BASELINE;
        BigDecimal near = last == null ? baseline : last;
        List<BigDecimal> factors = IntStream.rangeClosed(1, MOST_PLACES)
                .mapToObj(places -> BigDecimal.ONE.movePointRight(tooSmall ? places : -places)).toList();
        Optional<BigDecimal> likely = factors.stream().filter(f -> isPlausible(result.multiply(f)))
                .min(Comparator.comparing(f -> near == null ? BigDecimal.ZERO
                        : result.multiply(f).subtract(near).abs()));
        return new Doubt(kind, result, comparedWith, times, likely.map(f -> Decimals.normal(result.multiply(f)))
                .orElse(null), likely.map(Decimals::normal).orElse(null));
    }

    private boolean isPlausible(BigDecimal figure) {
        return figure.signum() != 0 && !isOutsideUnit(figure) && !isFarAbove(figure, last)
                && !isFarBelow(figure, last) && !isFarAbove(figure, baseline) && !isFarBelow(figure, baseline);
    }

    private boolean isOutsideUnit(BigDecimal figure) {
        return percentage && (figure.signum() < 0 || figure.compareTo(Decimals.HUNDRED) > 0);
    }

    private static boolean isFarAbove(BigDecimal figure, BigDecimal reference) {
        return isComparable(reference) && sameSign(figure, reference).compareTo(reference.abs().multiply(TEN)) > 0;
    }

    private static boolean isFarBelow(BigDecimal figure, BigDecimal reference) {
        return isComparable(reference) && sameSign(figure, reference).multiply(TEN).compareTo(reference.abs()) < 0;
    }

    /** Nothing is ten times zero. */
    private static boolean isComparable(BigDecimal reference) {
        return reference != null && reference.signum() != 0;
    }

    /** The figure seen from the reference's side of zero. */
    private static BigDecimal sameSign(BigDecimal figure, BigDecimal reference) {
        return reference.signum() < 0 ? figure.negate() : figure;
    }

    private static BigDecimal times(BigDecimal larger, BigDecimal smaller) {
        return smaller.signum() == 0 || larger.signum() != smaller.signum() ? null
                : Decimals.divide(larger, smaller).setScale(0, RoundingMode.DOWN);
    }
}
