package org.sutthang.portfolio.web.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.outcome.CampaignOutcome;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * A campaign in the comparison.
 *
 * @param name its name
 * @param link where it is
 * @param heldOn the day it was held, in words
 * @param participants how many people took part, or a dash
 * @param ideas how many ideas came of it
 * @param shortlisted how many came onto the short list
 * @param awarded how many won an award
 * @param planned how many have a plan
 * @param inUse how many are in use
 * @param proven how many have proven their benefit
 * @param scaledOut how many were scaled out
 * @param fruit the percentage of awarded ideas whose benefit is proven, or a dash
 * @param start median days from award to plan, or a dash
 */
public record CampaignLine(String name, String link, String heldOn, String participants, String ideas,
        String shortlisted, String awarded, String planned, String inUse, String proven, String scaledOut, String fruit,
        String start) {

    static CampaignLine of(CampaignOutcome outcome, LocaleBean locale, ReaderFormat format) {
        return new CampaignLine(locale.pick(outcome.campaign().nameTh(), outcome.campaign().nameEn()),
                new PageAddress("/campaign").with("code", outcome.campaign().code()).toString(),
                format.date(outcome.campaign().heldOn()), format.number(outcome.campaign().participants()),
                format.number(outcome.ideas()), format.number(outcome.shortlisted()), format.number(outcome.awarded()),
                format.number(outcome.reached(Stage.PLANNED)), format.number(outcome.reached(Stage.IN_USE)),
                format.number(outcome.reached(Stage.BENEFIT_PROVEN)), format.number(outcome.reached(Stage.SCALED_OUT)),
                outcome.fruit() == null ? ReaderFormat.NONE : format.number(outcome.fruit()),
                days(outcome) == null ? ReaderFormat.NONE : format.decimal(days(outcome), 1));
    }

    private static BigDecimal days(CampaignOutcome outcome) {
        return outcome.times().steps().get(0).days();
    }

    /** What campaigns can be compared by. */
    enum Sort {
        /** The name, as the reader's language sorts. */
        NAME(null),
        /** The day it was held. */
        HELD(o -> BigDecimal.valueOf(epoch(o.campaign().heldOn()))),
        /** How many took part. */
        PARTICIPANTS(o -> o.campaign().participants() == null ? null
                : BigDecimal.valueOf(o.campaign().participants())),
        /** How many ideas. */
        IDEAS(o -> BigDecimal.valueOf(o.ideas())),
        /** How many on the short list. */
        SHORTLISTED(o -> BigDecimal.valueOf(o.shortlisted())),
        /** How many won an award. */
        AWARDED(o -> BigDecimal.valueOf(o.awarded())),
        /** How many have a plan. */
        PLANNED(o -> BigDecimal.valueOf(o.reached(Stage.PLANNED))),
        /** How many are in use. */
        INUSE(o -> BigDecimal.valueOf(o.reached(Stage.IN_USE))),
        /** How many have proven their benefit. */
        PROVEN(o -> BigDecimal.valueOf(o.reached(Stage.BENEFIT_PROVEN))),
        /** How many were scaled out. */
        SCALED(o -> BigDecimal.valueOf(o.reached(Stage.SCALED_OUT))),
        /** The share of awarded ideas with proven benefit. */
        FRUIT(CampaignOutcome::fruit),
        /** Median days from award to plan. */
        START(CampaignLine::days);

        private final Function<CampaignOutcome, BigDecimal> figure;

        Sort(Function<CampaignOutcome, BigDecimal> figure) {
            this.figure = figure;
        }

        private static long epoch(LocalDate day) {
            return day.toEpochDay();
        }

        /** Campaigns without the figure come last; equal ones keep the order in which they were held. */
        Comparator<CampaignOutcome> order(LocaleBean locale, boolean descending) {
            if (this == NAME) {
                Comparator<String> names = NameOrder.of(locale.getLocale());
                Comparator<CampaignOutcome> byName = (one, other) -> names.compare(
                        locale.pick(one.campaign().nameTh(), one.campaign().nameEn()),
                        locale.pick(other.campaign().nameTh(), other.campaign().nameEn()));
                return descending ? byName.reversed() : byName;
            }
            Comparator<BigDecimal> directed = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(figure, Comparator.nullsLast(directed));
        }
    }
}
