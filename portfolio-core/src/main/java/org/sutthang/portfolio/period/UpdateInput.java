package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.standing.Status;

/**
 * What somebody typed into the quarterly update of a project. What is not mentioned stays as it is.
 *
 * @param projectCode the project's code
 * @param quarter the quarter reported
 * @param version the version of the sheet that was read
 * @param milestones the milestones shown for editing
 * @param results the results shown for editing
 * @param summary what was done, or null
 * @param obstacles what blocks the project, or null
 * @param evidence a link to the evidence, or null
 * @param disbursedBaht baht disbursed, cumulative in the fiscal year, or null
 * @param ownerRating the owner's own rating, or null
 * @param ownerRatingReason the owner's reason, or null
 * @param disbursedKeptReason why a questioned disbursement is kept, or null
 */
public record UpdateInput(String projectCode, FiscalQuarter quarter, long version, List<MilestoneInput> milestones,
        List<ResultInput> results, String summary, String obstacles, String evidence, BigDecimal disbursedBaht,
        Status ownerRating, String ownerRatingReason, String disbursedKeptReason) {

    /** Blank texts become null, decimals lose trailing zeros. */
    public UpdateInput {
        milestones = List.copyOf(milestones);
        results = List.copyOf(results);
        summary = Texts.orNull(summary);
        obstacles = Texts.orNull(obstacles);
        evidence = Texts.orNull(evidence);
        disbursedBaht = Decimals.normal(disbursedBaht);
        ownerRatingReason = Texts.orNull(ownerRatingReason);
        disbursedKeptReason = Texts.orNull(disbursedKeptReason);
    }

    /**
     * What was typed for a milestone.
     *
     * @param code its code in the project
     * @param forecastOn when it is expected, or null
     * @param actualOn when it was reached, or null
     * @param percent percent complete on the quarter's last day, or null when nothing was recorded
     */
    public record MilestoneInput(String code, LocalDate forecastOn, LocalDate actualOn, BigDecimal percent) {

        /** Decimals lose trailing zeros. */
        public MilestoneInput {
            percent = Decimals.normal(percent);
        }
    }

    /**
     * What was typed for an indicator, or for one part of it. All empty means not reported, which is not zero.
     *
     * @param indicatorCode the indicator's code
     * @param partCode the organisation whose part it is, or null for the whole
     * @param value the figure, or null
     * @param numerator the numerator of a ratio, or null
     * @param denominator the denominator of a ratio, or null
     * @param met met or not met, or null
     * @param note a remark, or null
     * @param evidence a link to the evidence, or null
     * @param doubtKeptReason why a questioned result is kept, or null
     * @param correctionReason why a result that was handed in before is corrected, or null
     */
    public record ResultInput(String indicatorCode, String partCode, BigDecimal value, BigDecimal numerator,
            BigDecimal denominator, Boolean met, String note, String evidence, String doubtKeptReason,
            String correctionReason) {

        /**
         * A result that corrects none that was handed in before.
         *
         * @param indicatorCode the indicator's code
         * @param partCode the organisation whose part it is, or null for the whole
         * @param value the figure, or null
         * @param numerator the numerator of a ratio, or null
         * @param denominator the denominator of a ratio, or null
         * @param met met or not met, or null
         * @param note a remark, or null
         * @param evidence a link to the evidence, or null
         * @param doubtKeptReason why a questioned result is kept, or null
         */
        public ResultInput(String indicatorCode, String partCode, BigDecimal value, BigDecimal numerator,
                BigDecimal denominator, Boolean met, String note, String evidence, String doubtKeptReason) {
            this(indicatorCode, partCode, value, numerator, denominator, met, note, evidence, doubtKeptReason, null);
        }

        /** Blank texts become null, decimals lose trailing zeros. */
        public ResultInput {
            value = Decimals.normal(value);
            numerator = Decimals.normal(numerator);
            denominator = Decimals.normal(denominator);
            note = Texts.orNull(note);
            evidence = Texts.orNull(evidence);
            doubtKeptReason = Texts.orNull(doubtKeptReason);
            correctionReason = Texts.orNull(correctionReason);
        }

        /** Whether it says something else than what is stored, remarks and evidence apart. */
        boolean differsFrom(MeasurementDetails stored) {
            return !Objects.equals(value, stored.value()) || !Objects.equals(numerator, stored.numerator())
                    || !Objects.equals(denominator, stored.denominator()) || !Objects.equals(met, stored.met());
        }

        /** @return what problems call it: the indicator's code, and the part's after a slash */
        public String key() {
            return key(indicatorCode, partCode);
        }

        static String key(String indicatorCode, String partCode) {
            return partCode == null ? indicatorCode : indicatorCode + "/" + partCode;
        }

        boolean hasFigure() {
            return value != null || numerator != null || denominator != null || met != null;
        }

        /**
         * As the rules read it.
         *
         * @param quarter the quarter of the fiscal year, 1 to 4
         * @return the result
         */
        public ReportedPart reported(int quarter) {
            return new ReportedPart(quarter, partCode, value, numerator, denominator, met);
        }

        /**
         * The figure that is judged.
         *
         * @param card the card of the year
         * @return the figure, a ratio divided and multiplied by its factor, or null when there is none
         */
        public BigDecimal figure(IndicatorCard card) {
            ReportedPart part = reported(1);
            return card.isMetNotMet() || !part.isResultFor(card) ? null
                    : Decimals.given(part.reading(card).figure(card.factor()));
        }
    }
}
