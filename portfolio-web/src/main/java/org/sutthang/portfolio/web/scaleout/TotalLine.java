package org.sutthang.portfolio.web.scaleout;

import java.util.List;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.BenefitTotal;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * What adoptions of one type of benefit and one unit came to, in words.
 *
 * @param type the type of benefit
 * @param unit the unit, or a dash
 * @param coverage how many of how many have a result
 * @param result the sum of results, or a dash
 * @param change the sum of changes with its sign, or a dash
 * @param compared how many of how many have both a baseline and a result
 */
public record TotalLine(String type, String unit, String coverage, String result, String change, String compared) {

    /**
     * The totals of adoptions.
     *
     * @param adoptions the adoptions
     * @param format the reader's numbers and words
     * @return one line for each type and unit
     */
    public static List<TotalLine> of(List<AdoptionStanding> adoptions, ReaderFormat format) {
        return BenefitTotal.of(adoptions).stream().map(total -> of(total, format)).toList();
    }

    private static TotalLine of(BenefitTotal total, ReaderFormat format) {
        return new TotalLine(total.benefitType() == null ? format.text("scaleout.noType") : format.typed(total.benefitType()),
                total.unit() == null ? ReaderFormat.NONE : format.typed(total.unit()),
                format.text("scaleout.coverage", format.number(total.measured()), format.number(total.adoptions())),
                format.number(total.result()),
                total.change() == null ? ReaderFormat.NONE : format.signed(total.change()),
                format.text("scaleout.coverage", format.number(total.compared()), format.number(total.adoptions())));
    }
}
