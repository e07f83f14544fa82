package org.sutthang.portfolio.web.update;

import org.sutthang.portfolio.indicator.Doubt;
import org.sutthang.portfolio.indicator.MeasurementDetails;

/**
 * One row of the results: an indicator with its field, an indicator whose parts follow, or one of those parts.
 *
 * @param entry what is typed, or null for an indicator whose parts follow
 * @param head the indicator, or null for a part
 * @param kind <code>value</code>, <code>ratio</code> or <code>met</code>
 * @param last the figure of the last quarter that has one, or null
 * @param question the question about what was typed, or null
 * @param corrected whether a result that was handed in before is being corrected
 * @param repeat what was reported last time where it may simply be repeated, or null
 */
public record ResultRow(ResultEntry entry, Head head, String kind, Last last, Question question,
        boolean corrected, MeasurementDetails repeat) {

    /** @return whether there is something to repeat and nothing is typed yet */
    public boolean repeatable() {
        return repeat != null && entry != null && entry.getValue() == null && entry.getNumerator() == null
                && entry.getDenominator() == null;
    }

    /**
     * The last result before the quarter.
     *
     * @param figure as the reader writes it
     * @param quarter the quarter it is of, in words, or null where there is none
     */
    public record Last(String figure, String quarter) {
    }

    /**
     * An indicator above its fields.
     *
     * @param code its code
     * @param name its name
     * @param hint target, direction and how to fill it in
     * @param chip what it will be
     * @param taken how the quarters of the year are taken together, in words; null where each stands by itself
     * @param parts how many parts follow, 0 for the whole
     * @param help the word that is explained beside the hint, or null where a row above explains it
     */
    public record Head(String code, String name, String hint, Chip chip, String taken, int parts, String help) {
    }

    /**
     * What an indicator will be.
     *
     * @param status the name of its status
     * @param word the same in words with its figures
     */
    public record Chip(String status, String word) {
    }

    /**
     * A question about a result.
     *
     * @param doubt what is odd
     * @param sentence the same in words
     * @param correct what the button that corrects it says, or null
     */
    public record Question(Doubt doubt, String sentence, String correct) {
    }
}
