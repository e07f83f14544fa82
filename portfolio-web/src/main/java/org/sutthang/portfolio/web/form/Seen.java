package org.sutthang.portfolio.web.period;

import java.util.ArrayList;
import java.util.List;

/**
 * A project chosen from a list, with the version that the list showed, so that a change by somebody else is noticed.
 *
 * @param code the project's code
 * @param version the version
 */
record Selection(String code, long version) {

    private static final char BETWEEN = '|';

    /** Reads what the page sent; what it cannot have sent is left out. */
    static List<Selection> read(String[] values) {
        List<Selection> selections = new ArrayList<>();
        for (String value : values == null ? new String[0] : values) {
            int at = value.lastIndexOf(BETWEEN);
            if (at > 0 && value.substring(at + 1).matches("\\d{1,18}")) {
                selections.add(new Selection(value.substring(0, at), Long.parseLong(value.substring(at + 1))));
            }
        }
        return selections;
    }

    @Override
    public String toString() {
        return code + BETWEEN + version;
    }
}
