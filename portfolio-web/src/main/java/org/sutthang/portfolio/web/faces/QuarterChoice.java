package org.sutthang.portfolio.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * The quarter a page shows, as its address has it ({@code ?quarter=2567-2}), and the quarters to go to from there.
 *
 * @param current the quarter shown
 * @param first the earliest there is to see
 * @param last the latest there is to see
 */
public record QuarterChoice(FiscalQuarter current, FiscalQuarter first, FiscalQuarter last) {

    private static final Pattern PARAMETER = Pattern.compile("(\\d{4})-([1-4])");

    /**
     * The choice on a page.
     *
     * @param current the quarter shown
     * @param first the earliest there is to see
     * @param last the latest there is to see
     * @return the choice
     */
    public static QuarterChoice of(FiscalQuarter current, FiscalQuarter first, FiscalQuarter last) {
        return new QuarterChoice(current, min(first, current), max(last, current));
    }

    /**
     * Reads the address.
     *
     * @param parameter such as 2567-2; may be null or anything that was typed
     * @return the quarter, or empty where it is none
     */
    public static Optional<FiscalQuarter> read(String parameter) {
        Matcher matcher = PARAMETER.matcher(parameter == null ? "" : parameter);
        return matcher.matches()
                ? Optional.of(new FiscalQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * Writes a quarter for an address.
     *
     * @param quarter a quarter
     * @return such as 2567-2
     */
    public static String written(FiscalQuarter quarter) {
        return quarter.fiscalYear() + "-" + quarter.quarter();
    }

    private static FiscalQuarter min(FiscalQuarter one, FiscalQuarter other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static FiscalQuarter max(FiscalQuarter one, FiscalQuarter other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** @return the quarter shown */
    public FiscalQuarter getCurrent() {
        return current;
    }

    /** @return the quarter shown, as in the address */
    public String getParameter() {
        return written(current);
    }

    /** @return the quarter before; null where there is none to see */
    public FiscalQuarter getPrevious() {
        return current.compareTo(first) > 0 ? current.previous() : null;
    }

    /** @return the quarter before, as in the address; null where there is none */
    public String getPreviousParameter() {
        return getPrevious() == null ? null : written(getPrevious());
    }

    /** @return the quarter after; null where there is none to see */
    public FiscalQuarter getNext() {
        return current.compareTo(last) < 0 ? current.next() : null;
    }

    /** @return the quarter after, as in the address; null where there is none */
    public String getNextParameter() {
        return getNext() == null ? null : written(getNext());
    }

    /** @return the quarters to choose from, the newest first */
    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        for (FiscalQuarter quarter = last; quarter.compareTo(first) >= 0; quarter = quarter.previous()) {
            options.add(new Option(quarter, quarter.equals(current)));
        }
        return options;
    }

    /** A quarter to choose. */
    public static final class Option {
        private final FiscalQuarter quarter;
        private final boolean selected;

        private Option(FiscalQuarter quarter, boolean selected) {
            this.quarter = quarter;
            this.selected = selected;
        }

        /** @return the quarter */
        public FiscalQuarter getQuarter() {
            return quarter;
        }

        /** @return the quarter as in the address */
        public String getParameter() {
            return written(quarter);
        }

        /** @return whether it is the one shown */
        public boolean isSelected() {
            return selected;
        }
    }
}
