package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/** What people enter into a plan, part by part. */
public final class PlanInput {

    private PlanInput() {
    }

    /**
     * The project itself.
     *
     * @param titleTh its title in Thai
     * @param titleEn its title in English, or null
     * @param organisationCode who delivers it
     * @param startOn the first day, or null
     * @param endOn the last day, or null
     * @param budgetBaht its budget in baht, or null
     * @param alignment what it serves, or null for what it names nothing of
     */
    public record Details(String titleTh, String titleEn, String organisationCode, LocalDate startOn, LocalDate endOn,
            BigDecimal budgetBaht, Alignment alignment) {

        /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
        public Details {
            titleTh = Texts.orNull(titleTh);
            titleEn = Texts.orNull(titleEn);
            organisationCode = Texts.orNull(organisationCode);
            budgetBaht = Decimals.normal(budgetBaht);
        }
    }

    /**
     * The plans and policies above it that it serves.
     *
     * @param nationalStrategy the national strategy (ยุทธศาสตร์ชาติ)
     * @param masterPlan the master plan (แผนแม่บท)
     * @param nationalPlan the national development plan (แผนพัฒนาฯ)
     * @param cabinetPolicy the cabinet's policy (นโยบายรัฐบาล)
     * @param ministryPlan the ministry's plan (แผนปฏิบัติราชการ)
     * @param sdg the sustainable development goal
     */
    public record Alignment(String nationalStrategy, String masterPlan, String nationalPlan, String cabinetPolicy,
            String ministryPlan, String sdg) {

        /** Blank texts become null, so that equal values are equal. */
        public Alignment {
            nationalStrategy = Texts.orNull(nationalStrategy);
            masterPlan = Texts.orNull(masterPlan);
            nationalPlan = Texts.orNull(nationalPlan);
            cabinetPolicy = Texts.orNull(cabinetPolicy);
            ministryPlan = Texts.orNull(ministryPlan);
            sdg = Texts.orNull(sdg);
        }
    }

    /**
     * One milestone.
     *
     * @param key names the row in what is told about it
     * @param code its code, or null for a new one
     * @param place its place in the plan, from 1
     * @param titleTh its title in Thai
     * @param titleEn its title in English, or null
     * @param weight its weight out of 100, or null for an equal share of what the others leave
     * @param baselineOn its planned date
     */
    public record Step(String key, String code, Integer place, String titleTh, String titleEn, BigDecimal weight,
            LocalDate baselineOn) {

        /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
        public Step {
            titleTh = Texts.orNull(titleTh);
            titleEn = Texts.orNull(titleEn);
            weight = Decimals.normal(weight);
        }
    }

    /**
     * The card of an indicator. Its weight is not entered here, but with those of the others.
     *
     * @param details the card
     * @param parts the codes of the organisations it is broken down by
     * @param pastYears results of fiscal years before the plan
     * @param doubtsKept whether what is odd about it is meant; else it is asked about before it is saved
     */
    public record Card(IndicatorDetails details, List<String> parts, Map<Integer, BigDecimal> pastYears, boolean doubtsKept) {

        /** A card that nobody is there to be asked about. */
        public Card(IndicatorDetails details, List<String> parts, Map<Integer, BigDecimal> pastYears) {
            this(details, parts, pastYears, true);
        }
    }

    /**
     * What holds in single years.
     *
     * @param years what differs in each fiscal year; the weights in it are left alone
     * @param targets the targets of the quarters
     */
    public record Years(Map<Integer, IndicatorYearDetails> years, Map<FiscalQuarter, BigDecimal> targets) {
    }

    /**
     * The weights of one indicator.
     *
     * @param own its weight, or null for an equal share of what the others leave
     * @param years its weight in fiscal years in which it differs
     */
    public record WeightsOf(BigDecimal own, Map<Integer, BigDecimal> years) {
    }
}
