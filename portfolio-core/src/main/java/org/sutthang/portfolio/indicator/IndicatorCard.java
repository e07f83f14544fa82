package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * An indicator's card as it holds in one fiscal year: the indicator's own values, with what differs in that year put in
 * their place.
 *
 * @param code the indicator's code
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param kind output or outcome
 * @param unit the unit of its results, or null
 * @param direction which way is better
 * @param aggregation how the quarters become one result
 * @param factor what a ratio is multiplied by; 1 where left out
 * @param frequency in which quarters it is due
 * @param weight its weight out of 100, or null for a share
 * @param baseline the value before the project, or null
 * @param criteriaKind the kind of criteria, or null for none
 * @param basis what criteria apply to
 * @param marks c1 to c5, null where left out
 */
public record IndicatorCard(String code, String nameTh, String nameEn, IndicatorKind kind, String unit,
        Direction direction, Aggregation aggregation, BigDecimal factor, Frequency frequency, BigDecimal weight,
        BigDecimal baseline, CriteriaKind criteriaKind, CriteriaBasis basis, List<BigDecimal> marks) {

    private static final List<String> PERCENT_UNITS =
            List.of("%", "ร้อยละ", "เปอร์เซ็นต์", "เปอร์เซนต์", "percent", "per cent", "percentage", "pct");

    /**
     * The card of a fiscal year.
     *
     * @param code the indicator's code
     * @param details the indicator's own values
     * @param year what differs in the year, or null
     * @return the card
     */
    public static IndicatorCard of(String code, IndicatorDetails details, IndicatorYearDetails year) {
        List<BigDecimal> own = Arrays.asList(details.c1(), details.c2(), details.c3(), details.c4(), details.c5());
        BigDecimal weight = details.weight();
        BigDecimal baseline = details.baseline();
        CriteriaKind criteria = details.criteria();
        CriteriaBasis basis = details.criteriaBasis();
        if (year != null) {
            List<BigDecimal> other = Arrays.asList(year.c1(), year.c2(), year.c3(), year.c4(), year.c5());
            for (int i = 0; i < own.size(); i++) {
                own.set(i, either(other.get(i), own.get(i)));
            }
            weight = either(year.weight(), weight);
            baseline = either(year.baseline(), baseline);
            criteria = either(year.criteria(), criteria);
            basis = either(year.criteriaBasis(), basis);
        }
        return new IndicatorCard(code, details.nameTh(), details.nameEn(), details.kind(), details.unit(),
                details.direction(), details.aggregation(), either(details.factor(), BigDecimal.ONE),
                details.frequency(), Decimals.normal(weight), Decimals.normal(baseline), criteria,
                either(basis, CriteriaBasis.RESULT), own);
    }

    private static <T> T either(T first, T second) {
        return first == null ? second : first;
    }

    /** @return how results become scores, or null where there is no score */
    public Criteria criteria() {
        return Criteria.of(criteriaKind, marks);
    }

    /** @return whether results are met or not met, judged without target or baseline */
    public boolean isMetNotMet() {
        return criteriaKind == CriteriaKind.MET;
    }

    /** @return whether results are given in percent */
    public boolean isPercentage() {
        return isPercentUnit(unit);
    }

    /**
     * Whether a unit is a percentage.
     *
     * @param unit the unit, or null
     * @return true for the percent sign and its usual words in Thai and English
     */
    public static boolean isPercentUnit(String unit) {
        String text = Texts.orNull(unit);
        return text != null && PERCENT_UNITS.stream().anyMatch(text::equalsIgnoreCase);
    }
}
