package org.sutthang.portfolio.report.pptx;

import java.util.List;
import org.sutthang.portfolio.report.office.Look;

/**
 * How letters look.
 *
 * @param size in points
 * @param heavy whether they are bold
 * @param colour six digits
 */
record Type(double size, boolean heavy, String colour) {

    static final Type LEAD = new Type(18, false, Look.INK);
    static final List<Type> LEADS = List.of(new Type(24, false, Look.INK), new Type(21, false, Look.INK), LEAD);
    static final Type BODY = new Type(15, false, Look.INK);
    static final Type SMALL = new Type(11, false, Look.INK_2);
    static final Type NOTICE = new Type(12, true, Look.NOTICE_INK);
    static final Type LABEL = new Type(14, false, Look.INK_2);
    static final Type FIGURE = new Type(40, true, Look.INK);
    static final Type CAPTION = new Type(14, true, Look.BRAND);
    static final Type FOOT = new Type(10.5, false, Look.INK_2);

    double lines(int count) {
        return Fit.height(count, size);
    }
}
