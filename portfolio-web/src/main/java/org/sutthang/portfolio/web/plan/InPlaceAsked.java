package org.sutthang.portfolio.web.plan;

import java.io.Serializable;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * What is to be edited where it stands.
 *
 * @param code the project's code
 * @param part which fields
 * @param item the code of the milestone or indicator that they belong to, or null
 * @param year the fiscal year of the quarter that the page shows
 * @param number the number of that quarter
 */
record InPlaceAsked(String code, String part, String item, int year, int number) implements Serializable {

    FiscalQuarter quarter() {
        return new FiscalQuarter(year, number);
    }
}
